package io.baton.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabasePoolTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int AT_MOST_SECONDS = 20;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void whatIsAskedOfADatabaseThatSaysNothingIsGivenUpAndTheNextIsAnswered() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Pool pool = pool(postgres.getPort());
            assertThatThrownBy(() -> answer(pool, "SELECT pg_sleep(600)"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ClosedConnectionException.class);
            assertThat(soon(pool, "SELECT 1")).isOne();
        }
    }

    /** Whoever asks at the very moment may be given the closed connection once more, until the pool has heard of its end. */
    private static int soon(Pool pool, String sql) throws Exception {
        try {
            return answer(pool, sql);
        } catch (ExecutionException e) {
            assertThat(DatabasePool.isWithoutConnection(e.getCause()))
                    .as(e.toString())
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
            return answer(pool, sql);
        }
    }

    @Test
    void aConnectionThatWasGivenUpIsNoneForTheNextStatement() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            SqlConnection connection = get(pool(postgres.getPort()).getConnection());
            assertThatThrownBy(
                    () -> get(connection.query("SELECT pg_sleep(600)").execute()));
            assertThatThrownBy(() -> get(connection.query("SELECT 1").execute()))
                    .satisfies(failure -> assertThat(DatabasePool.isWithoutConnection(failure.getCause()))
                            .as(failure.toString())
                            .isTrue());
        }
    }

    @Test
    void anUnusedConnectionIsKept() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Pool pool = pool(postgres.getPort());
            int first = backend(pool);
            int sums = answer(pool, "SELECT n, sum(n) OVER (ORDER BY n) FROM generate_series(1, 20000) AS n");
            assertThat(sums).isEqualTo(20_000);
            answer(pool, "SELECT pg_sleep(" + LIMIT.toMillis() * 0.6 / 1000 + ")");
            // Longer than the limit with nothing asked.
            TimeUnit.MILLISECONDS.sleep(LIMIT.toMillis() * 3 / 2);
            assertThat(backend(pool)).isEqualTo(first);
        }
    }

    @Test
    void aDatabaseThatTakesConnectionsAndSaysNothingIsGivenUp() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Pool pool = pool(silent.getLocalPort());
            for (Future<?> asked : List.of(pool.query("SELECT 1").execute(), pool.getConnection())) {
                assertThatThrownBy(() -> get(asked))
                        .isInstanceOf(ExecutionException.class)
                        .satisfies(failure -> assertThat(DatabasePool.isWithoutConnection(failure.getCause()))
                                .as(failure.toString())
                                .isTrue());
            }
        }
    }

    private static int answer(Pool pool, String sql) throws Exception {
        return get(pool.query(sql).execute()).rowCount();
    }

    private static int backend(Pool pool) throws Exception {
        return get(pool.query("SELECT pg_backend_pid()").execute())
                .iterator()
                .next()
                .getInteger(0);
    }

    private static <T> T get(Future<T> answer) throws Exception {
        return answer.toCompletionStage().toCompletableFuture().get(AT_MOST_SECONDS, TimeUnit.SECONDS);
    }

    private Pool pool(int port) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setUser("postgres")
                .setPassword("postgres")
                .setDatabase("postgres");
        return new DatabasePool(LIMIT).create(new PgPoolCreator.Input() {
            @Override
            public Vertx vertx() {
                return vertx;
            }

            @Override
            public PoolOptions poolOptions() {
                return new PoolOptions().setMaxSize(1);
            }

            @Override
            public List<PgConnectOptions> pgConnectOptionsList() {
                return List.of(options);
            }
        });
    }
}

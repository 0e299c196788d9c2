package io.baton.kit.sql;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pool of the service's connections, in which nothing waits for ever for a database that stands still: neither for a connection
 * nor for an answer on one longer than {@code baton.database.answer-within} (10 s, less than what the gateway waits). A statement
 * that takes longer belongs on a connection of its own.
 */
@ApplicationScoped
public class DatabasePool implements PgPoolCreator {

    /** In these words, and in no other way, Vert.x says that there was no connection in time (4.5, for one to keep and for one statement). */
    private static final Set<String> WAITED_IN_VAIN = Set.of("Timeout", "Timeout waiting for connection");

    private final Duration limit;

    DatabasePool(@ConfigProperty(name = "baton.database.answer-within", defaultValue = "10s") Duration limit) {
        this.limit = limit;
    }

    /** Whether this is how a pool says that it had no connection in time. */
    public static boolean isWithoutConnection(Throwable failure) {
        boolean ofVertx = failure instanceof NoStackTraceThrowable || failure instanceof VertxException;
        return ofVertx && failure.getMessage() != null && WAITED_IN_VAIN.contains(failure.getMessage());
    }

    @Override
    public Pool create(Input input) {
        return PgBuilder.pool()
                .with(input.poolOptions()
                        .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS)
                        .setConnectionTimeout((int) limit.toMillis()))
                .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
                .withConnectHandler(this::watch)
                .using(input.vertx())
                .build();
    }

    /** A connection is new; afterwards it goes into the pool. */
    private void watch(SqlConnection connection) {
        // There is no other way to the socket: a limit of Vert.x's own (idle timeout) ends politely, and waits for the
        // database to answer.
        if (((SqlConnectionInternal) connection).unwrap().unwrap() instanceof SocketConnectionBase opened) {
            AnswerLimit.on(opened.socket().channelHandlerContext().pipeline(), limit);
        }
        connection.close();
    }
}

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
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pool of the service's connections, in which nothing waits for ever for a database that stands still: neither for a connection
 * nor for an answer on one longer than {@code baton.database.answer-within} (10 s, less than what the gateway waits). A statement
 * that takes longer belongs on a connection of its own.
 */
@ApplicationScoped
public class DatabasePool implements PgPoolCreator {

    /**
     * With these words, and in no other way, Vert.x 4.5 says that there was no connection in time (for one to keep, and for one statement),
     * that the connection was closed before a statement was sent, and that it was closed with statements still to be sent.
     */
    private static final List<String> NO_CONNECTION = List.of(
            "Timeout waiting for connection",
            "Connection is not active now",
            "Pending requests failed to be sent due to connection has been closed");

    private static final String NONE_IN_TIME = "Timeout";

    private final Duration limit;

    DatabasePool(@ConfigProperty(name = "baton.database.answer-within", defaultValue = "10s") Duration limit) {
        this.limit = limit;
    }

    /** Whether this is how a pool says that it had no connection. */
    public static boolean isWithoutConnection(Throwable failure) {
        String words = failure.getMessage();
        return (failure instanceof NoStackTraceThrowable || failure instanceof VertxException)
                && words != null
                && (words.equals(NONE_IN_TIME) || NO_CONNECTION.stream().anyMatch(words::startsWith));
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

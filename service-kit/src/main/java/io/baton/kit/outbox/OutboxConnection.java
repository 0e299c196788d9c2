package io.baton.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.events.EventJson;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The relay's own database connection: it listens for new rows, holds the shard locks, reads and marks. */
final class OutboxConnection implements AutoCloseable {

    /** The first half of the advisory lock's key: "outb" in ASCII; the second half is the shard. */
    private static final int LOCK_CLASS = 0x6f757462;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration RELOCK_EVERY = Duration.ofSeconds(2);

    private final PgConnection connection;
    private final Set<Integer> locked = new TreeSet<>();
    private long lastLocking = Long.MIN_VALUE;

    private OutboxConnection(PgConnection connection) {
        this.connection = connection;
    }

    static OutboxConnection open(Vertx vertx, OutboxDatabase database, Runnable onNotify) {
        PgConnection connection =
                PgConnection.connect(vertx, database.options()).await().atMost(TIMEOUT);
        connection.notificationHandler(notification -> onNotify.run());
        connection.closeHandler(onNotify);
        connection.query("LISTEN outbox").execute().await().atMost(TIMEOUT);
        return new OutboxConnection(connection);
    }

    /** Takes every shard nobody else holds; tried again from time to time. */
    List<Integer> lockShards(int shards) {
        boolean due = System.nanoTime() - lastLocking > RELOCK_EVERY.toNanos() || lastLocking == Long.MIN_VALUE;
        if (locked.size() < shards && due) {
            for (int shard = 0; shard < shards; shard++) {
                if (!locked.contains(shard) && tryLock(shard)) {
                    locked.add(shard);
                }
            }
            lastLocking = System.nanoTime();
        }
        return List.copyOf(locked);
    }

    private boolean tryLock(int shard) {
        return query("SELECT pg_try_advisory_lock($1, $2)", Tuple.of(LOCK_CLASS, shard))
                .iterator()
                .next()
                .getBoolean(0);
    }

    List<OutboxRow> waiting(List<Integer> shards, int limit) {
        RowSet<Row> rows =
                query("""
                SELECT id, topic, key, headers, data FROM outbox
                WHERE published_at IS NULL AND shard = ANY($1) ORDER BY position LIMIT $2""", Tuple.of(shards.stream().map(Integer::shortValue).toArray(Short[]::new), limit));
        List<OutboxRow> waiting = new ArrayList<>(rows.size());
        for (Row row : rows) {
            waiting.add(new OutboxRow(
                    row.getUUID("id"),
                    row.getString("topic"),
                    row.getString("key"),
                    headers(row.getString("headers")),
                    row.getString("data")));
        }
        return waiting;
    }

    void markPublished(Set<UUID> ids) {
        if (!ids.isEmpty()) {
            query("UPDATE outbox SET published_at = now() WHERE id = ANY($1)", Tuple.of(ids.toArray(UUID[]::new)));
        }
    }

    private RowSet<Row> query(String sql, Tuple arguments) {
        return connection.preparedQuery(sql).execute(arguments).await().atMost(TIMEOUT);
    }

    private static Map<String, String> headers(String json) {
        try {
            return EventJson.mapper().readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connection.closeAndForget();
    }
}

package io.baton.systemtest.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.CloudEvent;
import io.baton.events.EventJson;
import io.baton.events.call.CallInitiated;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Commits events as a service does: the key's sequence and the outbox row in one transaction. */
final class OutboxWriter implements AutoCloseable {

    private static final int SHARDS = 4;
    private static final String SEQUENCE = """
            INSERT INTO outbox_sequence AS s (key, last) VALUES (?, 1) ON CONFLICT (key) DO UPDATE SET last = s.last + 1""";
    private static final String ROW = """
            INSERT INTO outbox (id, shard, topic, key, headers, data, occurred_at) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;
    private final PreparedStatement sequence;
    private final PreparedStatement row;
    private final String topic;

    /** @param service the environment of the service whose database it is */
    OutboxWriter(Map<String, String> service, String topic) throws SQLException {
        this.topic = topic;
        this.connection = connect(service);
        this.connection.setAutoCommit(false);
        this.sequence = connection.prepareStatement(SEQUENCE);
        this.row = connection.prepareStatement(ROW);
    }

    /** A connection to the database of a service. */
    static Connection connect(Map<String, String> service) throws SQLException {
        return DriverManager.getConnection(
                service.get("QUARKUS_DATASOURCE_JDBC_URL") + "?reWriteBatchedInserts=true",
                service.get("QUARKUS_DATASOURCE_USERNAME"),
                service.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    /**
     * What is the same in all events of a call, written once: the processors are for what is measured.
     *
     * @param headers with the place of the id left open
     */
    record Written(UUID call, String key, String headers, String data) {

        private static final UUID OPEN = new UUID(0, 0);

        static Written of(UUID call) {
            CloudEvent event = CloudEvent.of(
                    OPEN,
                    "/token-service",
                    Instant.now(),
                    1,
                    new CallInitiated(call, "bench-" + call, "web", "inbound"));
            return new Written(
                    call,
                    event.partitionkey(),
                    json(event.headers()),
                    new String(event.value(), StandardCharsets.UTF_8));
        }

        String headersOf(UUID id) {
            return headers.replace(OPEN.toString(), id.toString());
        }

        short shard() {
            return (short) Math.floorMod(key.hashCode(), SHARDS);
        }
    }

    /** Commits events with the numbers from one on, each of another call, in one transaction. */
    void commit(List<Written> written, int from, int events) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        for (int i = from; i < from + events; i++) {
            Written event = written.get(i % written.size());
            UUID id = new UUID(event.call().getMostSignificantBits(), i);
            sequence.setString(1, event.key());
            sequence.addBatch();
            row.setObject(1, id);
            row.setShort(2, event.shard());
            row.setString(3, topic);
            row.setString(4, event.key());
            row.setString(5, event.headersOf(id));
            row.setString(6, event.data());
            row.setObject(7, now);
            row.addBatch();
        }
        sequence.executeBatch();
        row.executeBatch();
        connection.commit();
    }

    private static String json(Map<String, String> headers) {
        try {
            return EventJson.mapper().writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes everything of this topic out of the table again. */
    static void tidyUp(Map<String, String> service, String topic) throws SQLException {
        try (Connection connection = connect(service);
                PreparedStatement sequences = connection.prepareStatement(
                        "DELETE FROM outbox_sequence WHERE key IN (SELECT key FROM outbox WHERE topic = ?)");
                PreparedStatement rows = connection.prepareStatement("DELETE FROM outbox WHERE topic = ?")) {
            sequences.setString(1, topic);
            sequences.executeUpdate();
            rows.setString(1, topic);
            rows.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

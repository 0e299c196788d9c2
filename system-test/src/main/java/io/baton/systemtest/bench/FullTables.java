package io.baton.systemtest.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** Puts finished transfers, their calls, rooms and legs into the databases of both services, as they stay there for good. */
final class FullTables {

    private static final int CHUNK = 100_000;

    /** The number of a row as an id, {@code n} being the row's number. */
    private static final String ID = "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";

    private static final List<String> OF_TRANSFER_SERVICE = List.of("""
            INSERT INTO transfer (id, version, state, state_version, call_id, home_room, consult_room, from_agent, requested_by,
                target_kind, target, by_token, mode, direction, confirmed, refused, ring_timeout_millis, matrix_version,
                matrix_verified, caller, requested_at, held_at, offered_at, accepted_at, consult_started_at, completing_at,
                ended_at, settled_at, briefing)
            SELECT {id}, 12, 'COMPLETED', 12, {id}, 'full-' || n, 'full-' || n || ':consult', {agent}, {agent},
                'AGENT', 'agent-' || (n + 1) % 500, true, 'CONSULT', 'AGENT', false, '{}', 30000, 4,
                4, 'caller-' || n, {at}, {at}, {at}, {at}, {at}, {at}, {at}, {at},
                '{"text":"' || repeat('The order never came. ', 10) || '"}'
            FROM generate_series(?, ?) n""");

    private static final List<String> OF_TOKEN_SERVICE = List.of(
            """
            INSERT INTO call (id, home_room, channel, direction, opened_by, opened_publicly, state, created_at, answered_at,
                ended_at, end_reason, matrix_version, verified_version)
            SELECT {id}, 'full-' || n, 'web', 'inbound', {agent}, false, 'ended', {at}, {at}, {at}, 'left', 4, 4
            FROM generate_series(?, ?) n""",
            "INSERT INTO call_room (call_id, name, gone) SELECT {id}, 'full-' || n, true FROM generate_series(?, ?) n",
            """
            INSERT INTO leg (id, call_id, room, identity, kind, participant_sid, joined_at, left_at, left_reason)
            SELECT gen_random_uuid(), {id}, 'full-' || n, who, kind, 'PA_' || n, {at}, {at}, 'left'
            FROM generate_series(?, ?) n, (VALUES ('caller', 'caller'), ('alice', 'agent')) AS leg (who, kind)""");

    private FullTables() {}

    /** Fills both databases with that many transfers. */
    static void fill(int transfers) throws SQLException {
        fill("transfer-service", OF_TRANSFER_SERVICE, transfers);
        fill("token-service", OF_TOKEN_SERVICE, transfers);
    }

    private static void fill(String service, List<String> inserts, int transfers) throws SQLException {
        Map<String, String> environment = ServiceLaunch.of(service).environment();
        try (Connection connection = connect(environment)) {
            for (String insert : inserts) {
                String sql = insert.replace("{id}", ID)
                        .replace("{agent}", "'agent-' || n % 500")
                        .replace("{at}", "now() - make_interval(secs => (" + transfers + " - n) * 2)");
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int from = 1; from <= transfers; from += CHUNK) {
                        statement.setInt(1, from);
                        statement.setInt(2, Math.min(transfers, from + CHUNK - 1));
                        statement.executeUpdate();
                    }
                }
            }
            try (Statement analyze = connection.createStatement()) {
                analyze.execute("ANALYZE");
            }
        }
    }

    private static Connection connect(Map<String, String> service) throws SQLException {
        return DriverManager.getConnection(
                service.get("QUARKUS_DATASOURCE_JDBC_URL"),
                service.get("QUARKUS_DATASOURCE_USERNAME"),
                service.get("QUARKUS_DATASOURCE_PASSWORD"));
    }
}

package io.baton.systemtest.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tables of conversation-service beside the stack's own: a schema in the same database, made by the service itself when it starts,
 * filled with conversations of sentences, and dropped in the end.
 */
final class ConversationTables implements AutoCloseable {

    /** So many messages each stored conversation has. */
    static final int LENGTH = 50;

    /** So many of its conversations each contact has, which is 5,000 messages. */
    static final int OF_CONTACT = 100;

    private static final int CHUNK = 1000;

    private static final String CONVERSATION = "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String MESSAGE =
            "('00000000-0000-7000-9000-' || lpad(to_hex(n::bigint * " + LENGTH + " + i), 12, '0'))::uuid";
    private static final String AT = "timestamptz '2026-01-01' + make_interval(mins => n)";

    private static final String CONVERSATIONS = """
            INSERT INTO conversation (id, type, status, contact_id, call_id, room, summary, summary_at, version, started_at, updated_at, closed_at)
            SELECT {id}, 'WEBSITE', 'CLOSED', (?::uuid[])[1 + n / {each}], {id}, 'bench-' || n, 'Asked about order ' || n || ', was told that it is on its way.',
                {at}, 2, {at}, {at}, {at}
            FROM generate_series(?, ?) n""";

    private static final String PARTICIPANTS = """
            INSERT INTO participant (conversation_id, identity, role, joined_at)
            SELECT {id}, 'caller-' || n, 'caller', {at} FROM generate_series(?, ?) n""";

    private static final String MESSAGES = """
            INSERT INTO message (id, conversation_id, role, author, text, source, at, revision, final)
            SELECT {message}, {id}, CASE i % 2 WHEN 0 THEN 'customer' ELSE 'agent' END, 'speaker-' || i % 2,
                'Sentence ' || i || ' is about order ' || n || ' and ' || (ARRAY['parcels','flowers','cakes','music','lights','tents','chairs','rain'])[1 + mod(n + i, 8)]
                    || ', which word' || mod(n::bigint * 31 + i * 17, 50000) || ' says',
                'voice', {at} + make_interval(secs => i), 2, true
            FROM generate_series(?, ?) n, generate_series(0, {last}) i""";

    private final Map<String, String> environment;
    private final String schema;

    /** @param schema of its own, in the database of the running stack's conversation-service */
    ConversationTables(String schema) {
        this.environment = ServiceLaunch.of("conversation-service").environment();
        this.schema = schema;
    }

    /** What the service needs to work in this schema and to hear what is said at this topic, past what is meant for the stack. */
    ServiceLaunch launch(String topic) {
        ServiceLaunch launch = ServiceLaunch.of("conversation-service");
        Map<String, String> own = new HashMap<>(launch.environment());
        own.merge("QUARKUS_DATASOURCE_JDBC_URL", "?currentSchema=" + schema + ",public", String::concat);
        own.merge("QUARKUS_DATASOURCE_REACTIVE_URL", "?search_path=" + schema + "%2Cpublic", String::concat);
        own.put("MP_MESSAGING_INCOMING_FACTS_ENABLED", "false");
        own.put("MP_MESSAGING_INCOMING_SEGMENTS_TOPIC", topic);
        own.put("MP_MESSAGING_INCOMING_SEGMENTS_GROUP_ID", topic);
        return new ServiceLaunch(launch.command(), own, launch.directory());
    }

    void create() throws SQLException {
        run("DROP SCHEMA IF EXISTS " + schema + " CASCADE", "CREATE SCHEMA " + schema);
    }

    /**
     * Fills the tables that the service has made.
     *
     * @param contacts with whom the first conversations were; the others were with nobody known
     */
    void fill(int messages, List<UUID> contacts) throws SQLException {
        int conversations = messages / LENGTH;
        try (Connection connection = connect()) {
            for (int from = 0; from < conversations; from += CHUNK) {
                int to = Math.min(conversations, from + CHUNK) - 1;
                insert(connection, CONVERSATIONS, contacts, from, to);
                insert(connection, PARTICIPANTS, List.of(), from, to);
                insert(connection, MESSAGES, List.of(), from, to);
            }
            execute(connection, "VACUUM ANALYZE");
        }
    }

    private static void insert(Connection connection, String template, List<UUID> contacts, int from, int to)
            throws SQLException {
        String sql = template.replace("{id}", CONVERSATION)
                .replace("{message}", MESSAGE)
                .replace("{at}", AT)
                .replace("{each}", Integer.toString(OF_CONTACT))
                .replace("{last}", Integer.toString(LENGTH - 1));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            if (!contacts.isEmpty()) {
                statement.setArray(next++, connection.createArrayOf("uuid", contacts.toArray()));
            }
            statement.setInt(next++, from);
            statement.setInt(next, to);
            statement.executeUpdate();
        }
    }

    /** How many final messages these conversations have. */
    int heard(Connection connection, List<UUID> conversations) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM message WHERE final AND conversation_id = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", conversations.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Which of these messages stand in their conversations, for good. */
    Set<UUID> heard(Connection connection, Set<UUID> messages) throws SQLException {
        Set<UUID> there = new HashSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT id FROM message WHERE final AND id = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("uuid", messages.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    there.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return there;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                environment.get("QUARKUS_DATASOURCE_JDBC_URL") + "?currentSchema=" + schema + ",public",
                environment.get("QUARKUS_DATASOURCE_USERNAME"),
                environment.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = connect()) {
            for (String sql : statements) {
                execute(connection, sql);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

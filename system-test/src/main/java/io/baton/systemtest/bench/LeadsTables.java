package io.baton.systemtest.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Tables of leads-service beside the stack's own: a schema in the same database, made by the service itself when it starts, filled
 * with contacts who have names of syllables, and dropped in the end.
 */
final class LeadsTables implements AutoCloseable {

    private static final int CHUNK = 50_000;
    private static final String SYLLABLES =
            "'{ba,ben,cor,dal,den,fa,fen,gor,hal,ker,lan,lo,mar,mil,nor,pa,ren,sol,tor,vin}'::text[]";

    private static final String FUNCTIONS = """
            CREATE FUNCTION syllable(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
                SELECT (%s)[1 + mod(n, 20)] $$;
            CREATE FUNCTION word(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
                SELECT initcap(syllable(n) || syllable(n / 20) || syllable(n / 400)) $$;
            CREATE FUNCTION mixed(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
                SELECT mod(n * 2654435761, 4294967296) $$""".formatted(SYLLABLES);

    private static final String ID = "('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    private static final String AT = "timestamptz '2026-01-01' + make_interval(secs => n)";

    private static final String CONTACTS = """
            INSERT INTO contact (id, name, company, tags, language, time_zone, source, custom, points, search, version, created_at, updated_at)
            SELECT {id}, name, company, ARRAY['tag' || n % 200], 'en', 'Europe/Berlin', 'bench', '{}',
                '[{"kind":"phone","value":"' || phone || '","label":null,"verified":true,"primary":true},'
                    || '{"kind":"email","value":"' || email || '","label":null,"verified":false,"primary":true}]',
                lower(name || ' ' || company || ' ' || phone || ' ' || email), 1, {at}, {at}
            FROM (SELECT n, word(mixed(n)) || ' ' || word(mixed(n) / 8000) AS name, word(mixed(n) / 64) || ' Ltd' AS company,
                    '+4930' || lpad(n::text, 8, '0') AS phone, 'p' || n || '@example.com' AS email
                  FROM generate_series(?, ?) n) AS person""";

    private static final String POINTS = """
            INSERT INTO contact_point (contact_id, kind, value, verified)
            SELECT {id}, kind, value, kind = 'phone' FROM generate_series(?, ?) n,
                LATERAL (VALUES ('phone', '+4930' || lpad(n::text, 8, '0')), ('email', 'p' || n || '@example.com')) AS p (kind, value)""";

    private static final String LEADS = """
            INSERT INTO lead (id, contact_id, title, status, priority, source, owner, value, currency, tags, custom, search, version, created_at, updated_at)
            SELECT {id}, {id}, 'Feast at ' || word(mixed(n) / 16), (ARRAY['NEW','CONTACTED','QUALIFIED','PROPOSAL','WON','LOST'])[1 + n % 6],
                n % 4, 'source' || n % 10, 'agent-' || n % 100, n % 9973, 'EUR', ARRAY['tag' || n % 200], '{}',
                lower('Feast at ' || word(mixed(n) / 16)), 1, {at}, {at}
            FROM generate_series(?, ?) n""";

    private final Map<String, String> environment;
    private final String schema;

    /** @param schema of its own, in the database of the running stack's leads-service */
    LeadsTables(String schema) {
        this.environment = ServiceLaunch.of("leads-service").environment();
        this.schema = schema;
    }

    /** What the service needs to work in this schema, past the stack's topics: it takes nothing in that is meant for the stack. */
    ServiceLaunch launch() {
        ServiceLaunch launch = ServiceLaunch.of("leads-service");
        Map<String, String> own = new HashMap<>(launch.environment());
        own.merge("QUARKUS_DATASOURCE_JDBC_URL", "?currentSchema=" + schema + ",public", String::concat);
        own.merge("QUARKUS_DATASOURCE_REACTIVE_URL", "?search_path=" + schema + "%2Cpublic", String::concat);
        own.put("MP_MESSAGING_INCOMING_FACTS_ENABLED", "false");
        return new ServiceLaunch(launch.command(), own, launch.directory());
    }

    void create() throws SQLException {
        run("DROP SCHEMA IF EXISTS " + schema + " CASCADE", "CREATE SCHEMA " + schema);
    }

    /** Fills the tables that the service has made. */
    void fill(int contacts, int leads) throws SQLException {
        try (Connection connection = connect()) {
            execute(connection, FUNCTIONS);
            insert(connection, CONTACTS, contacts);
            insert(connection, POINTS, contacts);
            insert(connection, LEADS, leads);
            execute(connection, "VACUUM ANALYZE");
        }
    }

    private static void insert(Connection connection, String template, int rows) throws SQLException {
        String sql = template.replace("{id}", ID).replace("{at}", AT);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int from = 1; from <= rows; from += CHUNK) {
                statement.setInt(1, from);
                statement.setInt(2, Math.min(rows, from + CHUNK - 1));
                statement.executeUpdate();
            }
        }
    }

    /** Names of contacts, spread over all. */
    List<String> names(int many, int contacts) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT name FROM contact WHERE id IN (SELECT " + ID
                                + " FROM generate_series(1, ?, ?) n) ORDER BY id LIMIT ?")) {
            statement.setInt(1, contacts);
            statement.setInt(2, Math.max(1, contacts / many));
            statement.setInt(3, many);
            List<String> names = new java.util.ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    /** Copies rows of CSV with a header into a table without any index. @return in nanoseconds */
    long copy(String csv) throws SQLException {
        String columns = csv.lines().findFirst().orElseThrow();
        try (Connection connection = connect()) {
            execute(connection, "CREATE TABLE plain (" + columns.replace(",", " text, ") + " text)");
            long start = System.nanoTime();
            try (Reader in = new StringReader(csv)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY plain FROM STDIN WITH (FORMAT csv, HEADER)", in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return System.nanoTime() - start;
        }
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

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                environment.get("QUARKUS_DATASOURCE_JDBC_URL") + "?currentSchema=" + schema + ",public",
                environment.get("QUARKUS_DATASOURCE_USERNAME"),
                environment.get("QUARKUS_DATASOURCE_PASSWORD"));
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

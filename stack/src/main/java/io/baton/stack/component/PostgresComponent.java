package io.baton.stack.component;

import io.baton.stack.Settings;
import io.baton.stack.tool.PostgresPrograms;
import io.baton.stack.tool.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL from the zonky archives, with one database and one user per service. */
public final class PostgresComponent implements Component {
    /** A database; its owner has the same name and the password of that secret. */
    record Database(String name, String secret) {}

    static final List<Database> DATABASES = List.of(
            new Database("token", "TOKEN_DATABASE_PASSWORD"),
            new Database("transfer", "TRANSFER_DATABASE_PASSWORD"),
            new Database("leads", "LEADS_DATABASE_PASSWORD"),
            new Database("conversation", "CONVERSATION_DATABASE_PASSWORD"),
            new Database("keycloak", "KEYCLOAK_DATABASE_PASSWORD"));

    private final Settings settings;
    private final PostgresPrograms programs;
    private final Path data;

    public PostgresComponent(Settings settings, PostgresPrograms programs) {
        this.settings = settings;
        this.programs = programs;
        this.data = settings.layout().state().resolve("postgres");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.tcp("sql", settings.ports().postgres()));
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        programs.install(progress);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            progress.report("creating the data folder");
            initialise();
        }
    }

    private void initialise() throws Exception {
        Path password = Files.createTempFile(settings.layout().state(), "pg", ".pw");
        try {
            Files.writeString(password, settings.secret("POSTGRES_PASSWORD"));
            Shell.run(
                    settings.layout().log(name()),
                    asUser(List.of(
                            programs.bin("initdb").toString(),
                            "--pgdata=" + data,
                            "--username=postgres",
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--no-sync")));
        } finally {
            Files.delete(password);
        }
    }

    /** PostgreSQL refuses to run as root: inside an own user namespace it sees another user. */
    private static List<String> asUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }

    @Override
    public Launch launch() throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        List<String> command = asUser(List.of(
                programs.bin("postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + settings.ports().postgres(),
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "log_line_prefix=%m [%p] %d ",
                // The detail of a refused row names its values: numbers and addresses of people.
                "-c",
                "log_error_verbosity=terse"));
        return new Launch(command, Map.of("TZ", "UTC"), settings.layout().state());
    }

    @Override
    public boolean healthy() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void whenHealthy() throws SQLException {
        try (Connection connection = connect()) {
            for (Database database : DATABASES) {
                create(connection, database);
            }
        }
    }

    private void create(Connection connection, Database database) throws SQLException {
        String password = settings.secret(database.secret()).replace("'", "''");
        try (Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", database.name())) {
                statement.execute("create role " + database.name() + " login");
            }
            statement.execute("alter role " + database.name() + " password '" + password + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
                statement.execute("create database " + database.name() + " owner " + database.name());
                statement.execute("revoke connect on database " + database.name() + " from public");
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres()
                + "/postgres?connectTimeout=3&socketTimeout=5&sslmode=disable";
        return DriverManager.getConnection(url, "postgres", settings.secret("POSTGRES_PASSWORD"));
    }

    /** "Fast" shutdown: open connections are ended, data is written. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    @Override
    public Duration stopGrace() {
        return Duration.ofSeconds(20);
    }
}

package io.baton.stack.component;

import io.baton.stack.Settings;
import io.baton.stack.tool.Java;
import io.baton.stack.tool.KeycloakServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keycloak with the realm of {@code deploy/keycloak}. The distribution is built once for all stacks of the machine; each
 * stack has its own small home with links into it. The realm is imported when it is new or its file has changed.
 */
public final class KeycloakComponent implements Component {
    private static final String REALM = "baton-realm.json";

    private final Settings settings;
    private final KeycloakServer server;
    private final Path home;

    public KeycloakComponent(Settings settings, KeycloakServer server) {
        this.settings = settings;
        this.server = server;
        this.home = settings.layout().state().resolve("keycloak");
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("postgres");
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.tcp("http", settings.ports().keycloak()));
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        server.install(progress);
        for (String part : List.of("lib", "themes", "providers", "conf")) {
            Path link = home.resolve(part);
            Files.createDirectories(home);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, server.home().resolve(part));
        }
    }

    @Override
    public Launch launch() throws IOException, SQLException {
        importWhenChanged();
        List<String> command = new ArrayList<>();
        command.add(Java.program());
        command.addAll(KeycloakServer.JVM_OPTIONS);
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                server.home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        return new Launch(command, environment(), home);
    }

    private void importWhenChanged() throws IOException, SQLException {
        Path source = settings.layout().root().resolve("deploy/keycloak").resolve(REALM);
        Path target = home.resolve("data/import").resolve(REALM);
        Files.createDirectories(target.getParent());
        if (Files.exists(target) && Files.mismatch(source, target) != -1) {
            forgetRealm();
        }
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Keycloak never changes a realm that it has; the local one holds nothing but what the file says. */
    private void forgetRealm() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/keycloak?sslmode=disable";
        try (Connection connection =
                        DriverManager.getConnection(url, "keycloak", settings.secret("KEYCLOAK_DATABASE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists public cascade");
            statement.execute("create schema public");
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_HOSTNAME", "http://localhost:" + settings.ports().keycloak());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.ports().keycloak()));
        environment.put("KC_CACHE", "local");
        environment.put(
                "KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", settings.secret("KEYCLOAK_DATABASE_PASSWORD"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secret("KEYCLOAK_ADMIN_PASSWORD"));
        environment.put("KC_LOG_CONSOLE_COLOR", "false");
        environment.put("BATON_PUBLIC_URL", settings.publicUrl());
        environment.put("TOKEN_SERVICE_CLIENT_SECRET", settings.secret("TOKEN_SERVICE_CLIENT_SECRET"));
        environment.put("TRANSFER_SERVICE_CLIENT_SECRET", settings.secret("TRANSFER_SERVICE_CLIENT_SECRET"));
        environment.put("CONVERSATION_SERVICE_CLIENT_SECRET", settings.secret("CONVERSATION_SERVICE_CLIENT_SECRET"));
        return environment;
    }

    @Override
    public boolean healthy() {
        return Probe.http("http://127.0.0.1:" + settings.ports().keycloak() + "/realms/baton");
    }
}

package io.baton.stack.component;

import io.baton.stack.Settings;
import io.baton.stack.tool.Java;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One of our Quarkus services, run from its own build folder. */
public final class ServiceComponent implements Component {
    private final Settings settings;
    private final String name;
    private final int port;
    private final Map<String, String> own;
    private final Set<String> dependsOn;

    ServiceComponent(Settings settings, String name, int port, Map<String, String> own, Set<String> dependsOn) {
        this.settings = settings;
        this.name = name;
        this.port = port;
        this.own = Map.copyOf(own);
        this.dependsOn = Set.copyOf(dependsOn);
    }

    /** LiveKit's gatekeeper. */
    public static ServiceComponent tokenService(Settings settings) {
        return new ServiceComponent(
                settings,
                "token-service",
                settings.ports().token(),
                database(settings, "token", "TOKEN_DATABASE_PASSWORD"),
                Set.of("postgres", "kafka", "keycloak", "livekit"));
    }

    /** The process of passing a caller on. */
    public static ServiceComponent transferService(Settings settings) {
        return new ServiceComponent(
                settings,
                "transfer-service",
                settings.ports().transfer(),
                withClient(
                        database(settings, "transfer", "TRANSFER_DATABASE_PASSWORD"),
                        settings.secret("TRANSFER_SERVICE_CLIENT_SECRET")),
                Set.of("postgres", "kafka", "keycloak"));
    }

    /** Whom we talk to and what we sell. */
    public static ServiceComponent leadsService(Settings settings) {
        return new ServiceComponent(
                settings,
                "leads-service",
                settings.ports().leads(),
                database(settings, "leads", "LEADS_DATABASE_PASSWORD"),
                Set.of("postgres", "kafka", "keycloak"));
    }

    /** What was said. */
    public static ServiceComponent conversationService(Settings settings) {
        return new ServiceComponent(
                settings,
                "conversation-service",
                settings.ports().conversation(),
                withClient(
                        database(settings, "conversation", "CONVERSATION_DATABASE_PASSWORD"),
                        settings.secret("CONVERSATION_SERVICE_CLIENT_SECRET")),
                Set.of("postgres", "kafka", "keycloak"));
    }

    /** Such a service calls others in its own name; token-service and leads-service call nobody and so have no client of their own. */
    private static Map<String, String> withClient(Map<String, String> database, String secret) {
        Map<String, String> values = new LinkedHashMap<>(database);
        values.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secret);
        return values;
    }

    private static Map<String, String> database(Settings settings, String name, String passwordSecret) {
        String address = "127.0.0.1:" + settings.ports().postgres() + "/" + name;
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://" + address,
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://" + address,
                "QUARKUS_DATASOURCE_USERNAME",
                name,
                "QUARKUS_DATASOURCE_PASSWORD",
                settings.secret(passwordSecret));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> dependsOn() {
        return dependsOn;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.tcp("http", port));
    }

    /** The runnable jar that the build leaves. */
    public static Path jar(Path root, String name) {
        return root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public Launch launch() {
        List<String> command = List.of(
                Java.program(),
                "-Xmx512m",
                // What lives is some 50 MB; without a word the JVM would begin with a sixty-fourth of the machine.
                "-Xms96m",
                // A young generation of half of it cost a tenth of the tokens a second.
                "-Xmn64m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar(settings.layout().root(), name).toString());
        Map<String, String> environment = new LinkedHashMap<>(environment());
        environment.put("MALLOC_ARENA_MAX", "2");
        return new Launch(command, environment, settings.layout().state());
    }

    /** The contract between the stack, docker-compose and the services. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(own);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.issuer());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", settings.issuer());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", settings.kafkaBootstrap());
        environment.put("LIVEKIT_URL", settings.liveKitUrl());
        environment.put("LIVEKIT_API_KEY", settings.secret("LIVEKIT_API_KEY"));
        environment.put("LIVEKIT_API_SECRET", settings.secret("LIVEKIT_API_SECRET"));
        environment.put("BATON_PUBLIC_URL", settings.publicUrl());
        environment.put(
                "BATON_TOKEN_SERVICE_URL",
                "http://127.0.0.1:" + settings.ports().token());
        environment.put(
                "BATON_TRANSFER_SERVICE_URL",
                "http://127.0.0.1:" + settings.ports().transfer());
        environment.put(
                "BATON_LEADS_SERVICE_URL",
                "http://127.0.0.1:" + settings.ports().leads());
        environment.put(
                "BATON_CONVERSATION_SERVICE_URL",
                "http://127.0.0.1:" + settings.ports().conversation());
        environment.put("BATON_ALLOWED_ORIGINS", settings.allowedOrigins());
        for (String name : Settings.PASSED_THROUGH) {
            settings.user(name).ifPresent(value -> environment.put(name, value));
        }
        return environment;
    }

    @Override
    public boolean healthy() {
        return Probe.http("http://127.0.0.1:" + port + "/q/health/ready");
    }
}

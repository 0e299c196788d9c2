package io.baton.stack;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a component needs to know to be configured: places, ports, secrets, and what the user set in the
 * environment or in {@code .env} at the top of the checkout (the environment wins).
 */
public final class Settings {
    /** What the user may set and the services read. */
    public static final List<String> PASSED_THROUGH = List.of(
            "OPENAI_API_KEY",
            "OPENAI_BASE_URL",
            "OPENAI_MODEL",
            "BATON_MODEL_API",
            "TWILIO_SID",
            "TWILIO_AUTH_TOKEN",
            "TWILIO_FROM",
            "BATON_MEDIA_CAMERA",
            "BATON_TRACES_SAMPLED",
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            "LIVEKIT_API_KEY_PREVIOUS",
            "LIVEKIT_API_SECRET_PREVIOUS");

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;
    private final Map<String, String> user;

    public Settings(Layout layout, Ports ports, Secrets secrets, Map<String, String> user) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
        this.user = Map.copyOf(user);
    }

    /** Reads everything from the environment, {@code .env} and the state folder. */
    public static Settings from(Map<String, String> environment) throws IOException {
        Layout layout = Layout.from(environment);
        Map<String, String> user =
                new LinkedHashMap<>(EnvFile.read(layout.root().resolve(".env")));
        user.putAll(environment);
        return new Settings(layout, Ports.from(user), Secrets.in(layout.state()), user);
    }

    public Layout layout() {
        return layout;
    }

    public Ports ports() {
        return ports;
    }

    /**
     * The generated secret of that name. LiveKit's key pair can be given by the user; what is written into this stack's
     * databases cannot, since {@code .env} may hold the values of docker-compose.
     */
    public String secret(String name) {
        return name.startsWith("LIVEKIT_") ? user(name).orElseGet(() -> secrets.get(name)) : secrets.get(name);
    }

    /** What the user set under this name; blank counts as not set. */
    public Optional<String> user(String name) {
        return Optional.ofNullable(user.get(name)).filter(value -> !value.isBlank());
    }

    /** The origin that browsers and clients use. */
    public String publicUrl() {
        return "http://localhost:" + ports.gateway();
    }

    /** Keycloak's realm: the issuer in every token, one address for browsers and services. */
    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/baton";
    }

    /** LiveKit's server API and signalling, past the gateway. */
    public String liveKitUrl() {
        return "http://127.0.0.1:" + ports.liveKit();
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** Origins that may use the browser's cross-origin requests. */
    public String allowedOrigins() {
        return user("BATON_ALLOWED_ORIGINS")
                .orElseGet(() -> String.join(
                        ",",
                        publicUrl(),
                        "http://127.0.0.1:" + ports.gateway(),
                        "http://localhost:" + ports.console()));
    }
}

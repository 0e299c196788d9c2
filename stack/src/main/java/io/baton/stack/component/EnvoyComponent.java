package io.baton.stack.component;

import io.baton.stack.Settings;
import io.baton.stack.Template;
import io.baton.stack.tool.EnvoyProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The gateway: Envoy with the template of {@code deploy/gateway}, the same that docker-compose renders. */
public final class EnvoyComponent implements Component {
    private final Settings settings;
    private final EnvoyProgram envoy;
    private final Path config;

    public EnvoyComponent(Settings settings, EnvoyProgram envoy) {
        this.settings = settings;
        this.envoy = envoy;
        this.config = settings.layout().config().resolve("envoy.yaml");
    }

    @Override
    public String name() {
        return "gateway";
    }

    /** Keycloak's keys are fetched at start; without them every bearer would be refused until the next fetch. */
    @Override
    public Set<String> dependsOn() {
        return Set.of("keycloak");
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.tcp("http", settings.ports().gateway()),
                Port.tcp("admin", settings.ports().envoyAdmin()));
    }

    /** The template that the gateway is made from. */
    public static Path template(Path root) {
        return root.resolve("deploy/gateway/envoy.yaml.tmpl");
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        envoy.install(progress);
        renderConfig();
    }

    private void renderConfig() throws IOException {
        Files.createDirectories(config.getParent());
        Files.writeString(
                config, Template.read(template(settings.layout().root())).render(values()));
    }

    /** Values for {@code deploy/gateway/envoy.yaml.tmpl}. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("GATEWAY_BIND", "127.0.0.1");
        values.put("GATEWAY_PORT", Integer.toString(settings.ports().gateway()));
        values.put("ENVOY_ADMIN_PORT", Integer.toString(settings.ports().envoyAdmin()));
        values.put(
                "GATEWAY_FILES",
                settings.layout().root().resolve("deploy/gateway").toString());
        address(values, "TOKEN", settings.ports().token());
        address(values, "TRANSFER", settings.ports().transfer());
        address(values, "LEADS", settings.ports().leads());
        address(values, "CONVERSATION", settings.ports().conversation());
        address(values, "TELEPHONY", settings.ports().telephony());
        address(values, "CONSOLE", settings.ports().consoleFiles());
        address(values, "LIVEKIT", settings.ports().liveKit());
        address(values, "KEYCLOAK", settings.ports().keycloak());
        values.put("KEYCLOAK_ISSUER", settings.issuer());
        values.put("ALLOWED_ORIGIN_REGEX", "http://(localhost|127[.]0[.]0[.]1)(:[0-9]+)?");
        values.put("DOCS_ENABLED", settings.user("BATON_DOCS_ENABLED").orElse("true"));
        return values;
    }

    private static void address(Map<String, String> values, String name, int port) {
        values.put(name + "_HOST", "127.0.0.1");
        values.put(name + "_PORT", Integer.toString(port));
    }

    @Override
    public Launch launch() throws IOException {
        renderConfig();
        return new Launch(
                List.of(
                        envoy.program().toString(),
                        "--config-path",
                        config.toString(),
                        "--disable-hot-restart",
                        "--concurrency",
                        "2",
                        "--log-level",
                        "warning"),
                Map.of(),
                settings.layout().state());
    }

    @Override
    public boolean healthy() {
        return Probe.http("http://127.0.0.1:" + settings.ports().envoyAdmin() + "/ready");
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration stopGrace() {
        return Duration.ofSeconds(5);
    }
}

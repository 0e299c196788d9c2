package io.baton.stack.component;

import io.baton.stack.Settings;
import io.baton.stack.Template;
import io.baton.stack.tool.LiveKitServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The open-source LiveKit server on the loopback interface. */
public final class LiveKitComponent implements Component {
    private final Settings settings;
    private final LiveKitServer server;
    private final Path config;

    public LiveKitComponent(Settings settings, LiveKitServer server) {
        this.settings = settings;
        this.server = server;
        this.config = settings.layout().config().resolve("livekit.yaml");
    }

    @Override
    public String name() {
        return "livekit";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.tcp("signalling", settings.ports().liveKit()),
                Port.tcp("media over TCP", settings.ports().liveKitTcp()),
                Port.udp("media", settings.ports().liveKitUdp()));
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        server.install(progress);
        renderConfig();
    }

    private void renderConfig() throws IOException {
        Path template = settings.layout().root().resolve("deploy/livekit/livekit.yaml");
        Files.createDirectories(config.getParent());
        Files.writeString(config, Template.read(template).render(values()));
    }

    /** Values for {@code deploy/livekit/livekit.yaml}. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("LIVEKIT_PORT", Integer.toString(settings.ports().liveKit()));
        values.put("LIVEKIT_TCP_PORT", Integer.toString(settings.ports().liveKitTcp()));
        values.put("LIVEKIT_UDP_PORT", Integer.toString(settings.ports().liveKitUdp()));
        values.put("LIVEKIT_BIND", "\"127.0.0.1\"");
        values.put("LIVEKIT_NODE_IP", "127.0.0.1");
        values.put("LIVEKIT_INTERFACE", loopbackInterface());
        values.put("LIVEKIT_API_KEY", settings.secret("LIVEKIT_API_KEY"));
        values.put("LIVEKIT_KEYS", keys());
        values.put("LIVEKIT_WEBHOOK_URL", "http://127.0.0.1:" + settings.ports().token() + "/api/livekit/webhook");
        return values;
    }

    private static String loopbackInterface() {
        return System.getProperty("os.name").startsWith("Mac") ? "lo0" : "lo";
    }

    /** The keys that the server accepts: today's, and the one before while keys are rotated. */
    private String keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(settings.secret("LIVEKIT_API_KEY"), settings.secret("LIVEKIT_API_SECRET"));
        settings.user("LIVEKIT_API_KEY_PREVIOUS")
                .ifPresent(key -> keys.put(
                        key, settings.user("LIVEKIT_API_SECRET_PREVIOUS").orElseThrow()));
        return keys.entrySet().stream()
                .map(key -> "\"" + key.getKey() + "\": \"" + key.getValue() + "\"")
                .collect(Collectors.joining(", "));
    }

    @Override
    public Launch launch() {
        return new Launch(
                List.of(server.program().toString(), "--config", config.toString()),
                Map.of(),
                settings.layout().state());
    }

    @Override
    public boolean healthy() {
        return Probe.http(settings.liveKitUrl() + "/");
    }

    @Override
    public Duration startTimeout() {
        return Duration.ofSeconds(30);
    }

    /** The server waits for its rooms to become empty when asked to stop; a laptop does not. */
    @Override
    public Duration stopGrace() {
        return Duration.ofSeconds(2);
    }
}

package io.baton.stack.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.stack.Checkout;
import io.baton.stack.Settings;
import io.baton.stack.Template;
import io.baton.stack.tool.EnvoyProgram;
import io.baton.stack.tool.LiveKitServer;
import io.baton.stack.tool.ToolCache;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderedConfigTest {
    @TempDir
    Path folder;

    @Test
    void liveKitListensOnTheShiftedPortsAndMakesNoRoomByItself() throws IOException {
        JsonNode config = yaml(
                "deploy/livekit/livekit.yaml",
                liveKit(Map.of("BATON_PORT_OFFSET", "100")).values());

        assertThat(config.get("port").asInt()).isEqualTo(7980);
        assertThat(config.at("/rtc/tcp_port").asInt()).isEqualTo(7981);
        assertThat(config.at("/rtc/udp_port").asInt()).isEqualTo(7982);
        assertThat(config.at("/bind_addresses/0").asText()).isEqualTo("127.0.0.1");
        assertThat(config.at("/room/auto_create").isBoolean()).isTrue();
        assertThat(config.at("/room/auto_create").asBoolean()).isFalse();
        assertThat(config.at("/webhook/urls/0").asText()).isEqualTo("http://127.0.0.1:8181/api/livekit/webhook");
        assertThat(config.get("keys")).hasSize(1);
    }

    @Test
    void whileKeysAreRotatedLiveKitTakesBoth() throws IOException {
        JsonNode config = yaml(
                "deploy/livekit/livekit.yaml",
                liveKit(Map.of(
                                "LIVEKIT_API_KEY", "new",
                                "LIVEKIT_API_SECRET", "new-secret",
                                "LIVEKIT_API_KEY_PREVIOUS", "old",
                                "LIVEKIT_API_SECRET_PREVIOUS", "old-secret"))
                        .values());

        assertThat(config.at("/keys/new").asText()).isEqualTo("new-secret");
        assertThat(config.at("/keys/old").asText()).isEqualTo("old-secret");
        assertThat(config.at("/webhook/api_key").asText()).isEqualTo("new");
    }

    @Test
    void theGatewayListensOnLoopback() throws IOException {
        Settings settings = settings(Map.of("BATON_PORT_OFFSET", "100"));
        EnvoyComponent envoy = new EnvoyComponent(
                settings,
                new EnvoyProgram(
                        settings.layout(), new ToolCache(settings.layout().tools())));

        JsonNode config = yaml("deploy/gateway/envoy.yaml.tmpl", envoy.values());

        assertThat(config.at("/admin/address/socket_address/port_value").asInt())
                .isEqualTo(10001);
        assertThat(config.at("/static_resources/listeners/0/address/socket_address/address")
                        .asText())
                .isEqualTo("127.0.0.1");
        assertThat(config.at("/static_resources/listeners/0/address/socket_address/port_value")
                        .asInt())
                .isEqualTo(8180);
    }

    private LiveKitComponent liveKit(Map<String, String> more) throws IOException {
        Settings settings = settings(more);
        return new LiveKitComponent(
                settings,
                new LiveKitServer(
                        settings.layout(), new ToolCache(settings.layout().tools())));
    }

    private Settings settings(Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("BATON_ROOT", folder.toString());
        environment.put("BATON_TOOLS", folder.resolve("tools").toString());
        return Settings.from(environment);
    }

    private static JsonNode yaml(String template, Map<String, String> values) throws IOException {
        String text = Template.read(Checkout.file(template)).render(values);
        assertThat(text).doesNotContain("${");
        return new YAMLMapper().readTree(text);
    }
}

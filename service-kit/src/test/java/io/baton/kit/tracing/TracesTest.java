package io.baton.kit.tracing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** An operator who wants traces sets two variables of a built service, and a collector gets them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(value = TracesTest.Collector.class, restrictToAnnotatedClass = true)
class TracesTest {

    /** What a collector was sent (OTLP: protobuf over HTTP), byte for byte as Latin-1. */
    private static final String SENT = "baton.test.traces";

    /** Takes spans as an OpenTelemetry collector would. */
    public static class Collector implements QuarkusTestResourceLifecycleManager {

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                // Test resources and tests may live in different class loaders, system properties in none.
                List<String> sent = new CopyOnWriteArrayList<>();
                System.getProperties().put(SENT, sent);
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/v1/traces", exchange -> {
                    sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
                server.start();
                return Map.of(
                        "BATON_TRACES_SAMPLED",
                        "1",
                        "OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://localhost:" + server.getAddress().getPort(),
                        "quarkus.otel.exporter.otlp.protocol",
                        "http/protobuf");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            if (server != null) {
                server.stop(0);
            }
        }
    }

    @Test
    void aCollectorGetsTheTraceThatAProblemNames() {
        String trace = given().get("/kit/busy").then().statusCode(409).extract().path("traceId");
        String inBytes = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sent()).anySatisfy(spans -> assertThat(spans)
                        .contains("kit-test")
                        .contains("/kit/busy")
                        .contains(inBytes)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> sent() {
        return (List<String>) System.getProperties().get(SENT);
    }
}

package io.baton.systemtest.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every limit of docs/limits.md that the gateway keeps is exceeded once, holds, and lets others and later ones in. */
class GatewayLimitsTest {

    private static final String HERE = "127.0.0.1";
    private static final Duration LONGEST_FLOOD = Duration.ofSeconds(20);

    /** What is asked need not succeed: the limit is looked at first. */
    @ParameterizedTest(name = "class {0}: {2} at once and {3} a second")
    @CsvSource({
        "page,       /health,              400,  200",
        "signalling, /rtc/validate,        400,  200",
        "signed-in,  /api/calls,           3000, 1500",
        "none,       /no-such-address,     4000, 2000",
    })
    void aClassOfRoutes(String name, String path, int atOnce, int aSecond) throws Exception {
        try (Gateway gateway = new Gateway()) {
            exceed(gateway, "GET", path, atOnce, aSecond);
        }
    }

    @Test
    void theWebhooks() throws Exception {
        try (Gateway gateway = new Gateway()) {
            exceed(gateway, "POST", "/api/livekit/webhook", 1000, 500);
        }
    }

    private static void exceed(Gateway gateway, String method, String path, int atOnce, int aSecond) throws Exception {
        long start = System.nanoTime();
        int admitted = 0;
        Flood flood;
        do {
            flood = Flood.of(gateway.at("http", ""), HERE, method, path, atOnce);
            admitted += flood.admitted();
            assertThat(flood.answers().keySet())
                    .as("no server error: %s", flood)
                    .allMatch(status -> status < 500);
        } while (flood.refusal() == null && System.nanoTime() - start < LONGEST_FLOOD.toNanos());
        double seconds = (System.nanoTime() - start) / 1e9;

        assertThat(flood.refusal())
                .as("%d were let in within %.1f s", admitted, seconds)
                .isNotNull()
                .contains("retry-after: 1\r\n", "content-type: application/problem+json\r\n")
                .contains("\"code\":\"rate_limited\"", "\"retryAfter\":1");
        assertThat(admitted).isBetween(atOnce, atOnce + (int) (aSecond * (seconds + 1)));
        await("the bucket fills again")
                .atMost(Duration.ofSeconds(10))
                .until(() -> gateway.send(gateway.request(method, path)).status() != 429);
    }

    /** Each address alone stays within its own limit. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void thePublicRoutesAllAddressesTogether() throws Exception {
        try (Gateway gateway = new Gateway()) {
            Instant start = Instant.now();
            int admitted = 0;
            int refused = 0;
            for (int i = 2; i < 12; i++) {
                Flood flood = Flood.of(gateway.at("http", ""), "127.0.0." + i, "POST", "/api/voice/realtime", 40);
                admitted += flood.admitted();
                refused += flood.count(429);
            }
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;

            assertThat(refused).isPositive();
            assertThat(admitted).isBetween(200, 200 + (int) (100 * (seconds + 1)));
            await("the bucket fills again")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> gateway.send(gateway.request("POST", "/api/voice/realtime"))
                                    .status()
                            != 429);
        }
    }

    @Test
    void headers() throws Exception {
        try (Gateway gateway = new Gateway()) {
            // A client sends some of its own
            HttpRequest.Builder many = gateway.signedIn("POST", "/token");
            for (int i = 0; i < 60; i++) {
                many.header("x-many-" + i, "1");
            }
            assertThat(gateway.send(many).status()).isEqualTo(200);
            for (int i = 60; i < 90; i++) {
                many.header("x-many-" + i, "1");
            }
            tooLarge(gateway.send(many));

            assertThat(gateway.send(gateway.signedIn("POST", "/token").header("x-long", "l".repeat(24 * 1024)))
                            .status())
                    .isEqualTo(200);
            tooLarge(gateway.send(gateway.signedIn("POST", "/token").header("x-long", "l".repeat(33 * 1024))));
            assertThat(gateway.send(gateway.signedIn("POST", "/token")).status())
                    .isEqualTo(200);
        }
    }

    /** It was not read far enough to say what was asked. */
    private static void tooLarge(Answer answer) throws IOException {
        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body().path("code").asText()).isEqualTo("headers_too_large");
    }

    @Test
    void aClientThatDawdlesOverItsHeaders() throws Exception {
        try (Gateway gateway = new Gateway();
                Socket slow = new Socket(
                        InetAddress.getLoopbackAddress(), gateway.at("http", "").getPort())) {
            slow.setSoTimeout(20_000);
            slow.getOutputStream().write("GET /health HTTP/1.1\r\nhost:".getBytes(StandardCharsets.ISO_8859_1));
            Instant start = Instant.now();

            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(14));
            assertThat(answer).startsWith("HTTP/1.1 408");
            assertThat(gateway.send(gateway.request("GET", "/health")).status()).isEqualTo(200);
        } catch (IOException closed) {
            throw new AssertionError("The gateway should say what is wrong before it closes", closed);
        }
    }
}

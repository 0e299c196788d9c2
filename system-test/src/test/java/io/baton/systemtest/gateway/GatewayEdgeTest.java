package io.baton.systemtest.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, origins, headers, what is logged and what is said when a service is away. */
class GatewayEdgeTest {

    private static final String CONSOLE = "https://console.example.com";
    private static final int MEBIBYTE = 1024 * 1024;

    private static Gateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new Gateway();
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    // ---- bodies

    @ParameterizedTest(name = "{1} bytes to {0}: {2}")
    @CsvSource({
        "/token,               1048576, 200",
        "/token,               1048577, 413",
        "/api/livekit/webhook, 262144,  200",
        "/api/livekit/webhook, 262145,  413",
    })
    void bodiesAreBounded(String path, int bytes, int status) throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]);

        Answer answer = gateway.send(gateway.signedIn("POST", path).POST(body));

        assertThat(answer.status()).isEqualTo(status);
        if (status == 413) {
            answer.isProblem(413, "body_too_large");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsBoundedToo() throws Exception {
        HttpRequest.BodyPublisher unannounced =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEBIBYTE + 1]));

        gateway.send(gateway.signedIn("POST", "/token").POST(unannounced)).isProblem(413, "body_too_large");
    }

    // ---- rates

    @Test
    void aPublicRouteStopsAFloodFromOneAddressAndLeavesTheOthersAlone() throws Exception {
        try (Gateway flooded = new Gateway()) {
            HttpRequest request =
                    flooded.request("POST", "/api/livekit/public-token").build();

            List<Answer> answers = Stream.generate(
                            () -> flooded.http().sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .limit(200)
                    .toList()
                    .stream()
                    .map(answer -> new Answer(answer.join()))
                    .toList();

            Map<Integer, Long> counts =
                    answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
            assertThat(counts.keySet()).containsExactlyInAnyOrder(200, 429);
            assertThat(counts.get(200)).isGreaterThanOrEqualTo(40);
            Answer refused = answers.stream()
                    .filter(answer -> answer.status() == 429)
                    .findFirst()
                    .orElseThrow();
            refused.isProblem(429, "rate_limited");
            assertThat(refused.header("retry-after")).isEqualTo("1");
            assertThat(flooded.send(flooded.signedIn("POST", "/token")).status())
                    .isEqualTo(200);
            await("the bucket fills again")
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> flooded.send(flooded.request("POST", "/api/voice/realtime"))
                                    .status()
                            == 200);
        }
    }

    // ---- origins

    @Test
    void anAllowedPageMayAskAndRead() throws Exception {
        Answer preflight = gateway.send(preflight("/token", CONSOLE));
        Answer answer = gateway.send(gateway.signedIn("POST", "/token").header("origin", CONSOLE));
        Answer refusal = gateway.send(gateway.request("POST", "/token").header("origin", CONSOLE));

        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("access-control-allow-methods")).contains("POST", "PATCH");
        assertThat(preflight.header("access-control-allow-headers"))
                .contains("authorization", "idempotency-key", "if-match");
        assertThat(preflight.header("access-control-allow-credentials")).isNull();
        for (Answer each : List.of(preflight, answer, refusal)) {
            assertThat(each.header("access-control-allow-origin")).isEqualTo(CONSOLE);
        }
        refusal.isProblem(401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.com",
                "http://console.example.com",
                "https://console.example.com.evil.org",
                "https://consoleXexample.com",
                "https://www.example.com:8443",
                "null"
            })
    void anotherPageMayNot(String origin) throws Exception {
        int before = gateway.service("token-service").requests();

        Answer preflight = gateway.send(preflight("/token", origin));
        Answer publicPreflight = gateway.send(preflight("/health", origin));
        assertThat(gateway.service("token-service").requests()).isEqualTo(before);
        Answer answer = gateway.send(gateway.signedIn("POST", "/token").header("origin", origin));

        assertThat(answer.status()).isEqualTo(200);
        for (Answer each : List.of(preflight, publicPreflight, answer)) {
            assertThat(each.response().headers().map()).doesNotContainKey("access-control-allow-origin");
        }
    }

    private static HttpRequest.Builder preflight(String path, String origin) {
        return gateway.request("OPTIONS", path)
                .header("origin", origin)
                .header("access-control-request-method", "POST")
                .header("access-control-request-headers", "authorization,content-type");
    }

    // ---- headers

    @ParameterizedTest
    @CsvSource({"GET, /health, 200", "GET, /internal, 404", "POST, /token, 401", "GET, /api/live;x, 404"})
    void everyAnswerCarriesTheSecurityHeaders(String method, String path, int status) throws Exception {
        Answer answer = gateway.send(gateway.request(method, path));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
        assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(answer.header("content-security-policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.response().headers().map())
                .doesNotContainKeys(
                        "server", "x-powered-by", "x-envoy-upstream-service-time", "strict-transport-security");
    }

    @Test
    void theDocumentationMayRunItsOwnScriptsAndSignIn() throws Exception {
        Answer page = gateway.send(gateway.request("GET", "/docs"));

        assertThat(page.response().headers().allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'", "connect-src 'self' " + Issuer.ISSUER + "/", "frame-ancestors 'none'");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void whatAClientSaysOfItselfIsNotBelieved() throws Exception {
        Answer answer = gateway.send(gateway.signedIn("POST", "/token")
                .header("x-forwarded-for", "203.0.113.7")
                .header("x-forwarded-proto", "https")
                .header("x-forwarded-host", "evil.example.com")
                .header("x-forwarded-prefix", "/internal")
                .header("forwarded", "for=203.0.113.7")
                .header("x-real-ip", "203.0.113.7")
                .header("x-internal-service", "transfer-service")
                .header("x-original-url", "/internal")
                .header("x-envoy-original-path", "/internal")
                .header("x-envoy-upstream-rq-timeout-ms", "1")
                .header("x-http-method-override", "DELETE")
                .header("x-request-id", "mine"));

        assertThat(answer.service()).isEqualTo("token-service");
        assertThat(answer.body().path("headers").toString())
                .doesNotContain("203.0.113.7", "evil", "internal", "DELETE");
        assertThat(answer.seen("x-forwarded-proto")).isEqualTo("http");
        assertThat(UUID.fromString(answer.seen("x-request-id"))).hasToString(answer.header("x-request-id"));
    }

    @Test
    void aHeaderThatCouldPassForAnotherIsRefused() throws Exception {
        assertThat(gateway.sendRaw("GET /health HTTP/1.1\r\nx_request_id: 1")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aTraceGoesThrough() throws Exception {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        Answer answer = gateway.send(gateway.signedIn("POST", "/token").header("traceparent", trace));

        assertThat(answer.seen("traceparent")).isEqualTo(trace);
    }

    @Test
    void eventsArriveOneByOne() throws Exception {
        HttpRequest request = gateway.signedIn("POST", "/api/admin-assistant/chat")
                .header("accept", "text/event-stream")
                .build();

        HttpResponse<InputStream> response = gateway.http().send(request, HttpResponse.BodyHandlers.ofInputStream());

        try (InputStream events = response.body()) {
            assertThat(events.readNBytes(13)).asString(StandardCharsets.UTF_8).isEqualTo("data: first\n\n");
            gateway.service("conversation-service").sendSecondEvent();
            assertThat(events.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("data: second\n\n");
        }
    }

    // ---- log

    @Test
    void theLogSaysWhatHappenedAndHoldsNoToken() throws Exception {
        String token = gateway.issuer().token();
        String forged = Issuer.forged("rsa");
        gateway.send(gateway.request("GET", "/rtc/validate?access_token=" + token));
        gateway.send(gateway.request("POST", "/token").header("authorization", "Bearer " + forged));
        gateway.send(gateway.request("GET", "/api/live")
                .header("sec-websocket-protocol", "quarkus-http-upgrade%23Authorization%23Bearer%20" + token));
        Answer last = gateway.send(gateway.request("POST", "/transfer?token=" + token)
                .header("authorization", "Bearer " + token)
                .header("cookie", "session=" + token));
        String requestId = last.header("x-request-id");

        await().atMost(Duration.ofSeconds(10)).until(() -> gateway.log().contains(requestId));

        String line = gateway.log()
                .lines()
                .filter(each -> each.contains(requestId))
                .findFirst()
                .orElseThrow();
        JsonNode entry = new ObjectMapper().readTree(line);
        assertThat(entry.path("method").asText()).isEqualTo("POST");
        assertThat(entry.path("path").asText()).isEqualTo("/transfer");
        assertThat(entry.path("status").asInt()).isEqualTo(200);
        assertThat(entry.path("function").asText()).isEqualTo("transfer-service");
        assertThat(gateway.log())
                .doesNotContain("eyJ", "access_token", "session=", token.substring(token.length() - 20));
        assertThat(gateway.log()).contains("\"path\":\"/rtc/validate\"");
    }

    // ---- away

    @Test
    void aServiceThatIsAwayIsNamed() throws Exception {
        try (Gateway alone = new Gateway(Map.of(), List.of("leads-service", "livekit", "token-service"))) {
            Answer leads = alone.send(alone.signedIn("GET", "/api/contacts")).isProblem(503, "service_away");
            Answer liveKit = alone.send(alone.request("GET", "/rtc/validate")).isProblem(503, "livekit_away");
            Answer health = alone.send(alone.request("GET", "/health")).isProblem(503, "service_away");

            assertThat(leads.body().path("function").asText()).isEqualTo("Contacts and leads");
            assertThat(leads.header("retry-after")).isEqualTo("2");
            assertThat(leads.body().path("retryAfter").asInt()).isEqualTo(2);
            assertThat(liveKit.body().path("function").asText()).isEqualTo("LiveKit");
            assertThat(health.body().path("function").asText()).isEqualTo("Rooms and tokens");
            assertThat(alone.send(alone.signedIn("POST", "/transfer")).service())
                    .isEqualTo("transfer-service");
        }
    }

    @Test
    void aServiceThatSaysNothingIsGivenUpLaterWhereAModelIsWaitedForAndAStreamNever() throws Exception {
        try (Gateway slow = new Gateway()) {
            Instant start = Instant.now();
            HttpRequest streaming = slow.signedIn("POST", "/api/admin-assistant/chat")
                    .header("accept", "text/event-stream")
                    .build();

            CompletableFuture<HttpResponse<String>> stream =
                    slow.http().sendAsync(streaming, HttpResponse.BodyHandlers.ofString());
            CompletableFuture<Duration> plain = untilGivenUp(slow, "/api/contacts", start);
            Duration withModel = untilGivenUp(slow, "/generate-summary", start).get(30, TimeUnit.SECONDS);
            slow.service("conversation-service").sendSecondEvent();

            assertThat(plain.get(1, TimeUnit.SECONDS)).isBetween(Duration.ofMillis(14_900), Duration.ofSeconds(19));
            assertThat(withModel).isBetween(Duration.ofMillis(19_900), Duration.ofSeconds(25));
            assertThat(stream.get(10, TimeUnit.SECONDS).body()).isEqualTo("data: first\n\ndata: second\n\n");
        }
    }

    private static CompletableFuture<Duration> untilGivenUp(Gateway slow, String path, Instant start)
            throws JoseException {
        HttpRequest request =
                slow.signedIn("POST", path).header("x-say-nothing", "1").build();
        return slow.http()
                .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> {
                    Duration wait = Duration.between(start, Instant.now());
                    try {
                        new Answer(response).isProblem(504, "service_timeout");
                    } catch (JsonProcessingException e) {
                        throw new AssertionError(response.body(), e);
                    }
                    return wait;
                });
    }

    @Test
    void theAdminPageOnlyTells() throws Exception {
        assertThat(gateway.admin("GET", "/ready").statusCode()).isEqualTo(200);
        assertThat(gateway.admin("GET", "/stats/prometheus").statusCode()).isEqualTo(200);
        for (String path : List.of("/quitquitquit", "/runtime_modify?a=b", "/config_dump", "/logging?level=trace")) {
            assertThat(gateway.admin("POST", path).statusCode()).as(path).isGreaterThanOrEqualTo(400);
        }
        assertThat(gateway.send(gateway.request("GET", "/health")).status()).isEqualTo(200);
    }
}

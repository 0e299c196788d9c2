package io.baton.transfer;

import static io.baton.kit.testing.IdentityResource.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of docs/limits.md that this service keeps: as much is taken, one more is not, and the next request is served. */
@QuarkusTest
class LimitsTest extends ServiceTest {

    private static final int TRANSCRIPT = 262_144;

    @AfterEach
    void theNextRequestIsServed() {
        as(a).get("/api/transfers").then().statusCode(200);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("/transfer", "fromRoom", 128),
                Arguments.of("/transfer", "agentA", 128),
                Arguments.of("/transfer", "agentB", 128),
                Arguments.of("/transfer", "transcript", TRANSCRIPT),
                Arguments.of("/move-caller", "caller", 128),
                Arguments.of("/move-caller", "room", 256),
                Arguments.of("/generate-summary", "transcript", TRANSCRIPT),
                Arguments.of("/api/transfers", "reason", 500),
                Arguments.of("/api/transfers", "notes", 10_000),
                Arguments.of("/api/transfers", "transcript", TRANSCRIPT),
                Arguments.of("/api/transfers", "target.agent", 128),
                Arguments.of("/api/transfers", "target.queue", 64));
    }

    /** What is within the limit may still be of no use (a room that is not there), but that is another answer. */
    @ParameterizedTest
    @MethodSource("texts")
    void texts(String route, String field, int most) {
        assertThat(send(route, field, "x".repeat(most)).statusCode()).isIn(200, 404, 422);
        refused(send(route, field, "x".repeat(most + 1)), field);
    }

    private Response send(String route, String field, String text) {
        Map<String, Object> body = new HashMap<>(
                switch (route) {
                    case "/transfer" -> Map.of("fromRoom", "nowhere", "agentA", a, "agentB", b);
                    case "/move-caller" -> Map.of("caller", caller, "room", "nowhere");
                    case "/api/transfers" -> Map.of("callId", UUID.randomUUID(), "target", Map.of("agent", b));
                    default -> Map.of();
                });
        if (field.startsWith("target.")) {
            body.put("target", Map.of(field.substring("target.".length()), text));
        } else {
            body.put(field, text);
        }
        return as(a).body(body).post(route);
    }

    @ParameterizedTest
    @CsvSource({"4, 400", "5, 422", "120, 422", "121, 400"})
    void howLongATargetMayTake(int seconds, int status) {
        as(a).body(Map.of(
                        "callId",
                        UUID.randomUUID(),
                        "target",
                        Map.of("agent", "nobody-knows"),
                        "ringTimeoutSeconds",
                        seconds))
                .post("/api/transfers")
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/transfers, agent",
        "/api/agents, agent",
        "/api/queues, agent",
        "/api/transfers/attention, supervisor"
    })
    void pages(String list, String role) {
        as("sam", role, "agent").get(list + "?limit=200").then().statusCode(200);
        refused(as("sam", role, "agent").get(list + "?limit=201"), "limit");
        refused(as("sam", role, "agent").get(list + "?limit=0"), "limit");
    }

    @ParameterizedTest
    @CsvSource({"/api/transfers", "/api/agents"})
    void cursors(String list) {
        as(a).get(list + "?cursor=" + "A".repeat(301))
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"));
    }

    /** Nothing that Base64 can hide reaches the database: NUL is in no name, and years have four digits. */
    @ParameterizedTest
    @CsvSource({
        "/api/agents,    AGFsaWNl",
        "/api/transfers, KzEwMDAwMDAwMC0wMS0wMVQwMDowMDowMFogMDE5YWE1ZjItN2MxZS03YjNhLTlmNDAtNWQxYzJlOGE2YjEw"
    })
    void cursorsThatAreNone(String list, String cursor) {
        as(a).get(list + "?cursor=" + cursor).then().statusCode(400).body("code", equalTo("cursor_invalid"));
    }

    @Test
    void skillsOfAnAgent() {
        as(a).body(Map.of("status", "available"))
                .put("/api/agents/me/status")
                .then()
                .statusCode(200);
        String route = "/api/agents/" + a + "/skills";

        supervisor().body(skills(50, 64)).put(route).then().statusCode(200);
        refused(supervisor().body(skills(51, 64)).put(route), "skills");
        refused(supervisor().body(skills(1, 65)).put(route), "skills");
        refused(supervisor().body(skills(0, 0)).put("/api/agents/" + "x".repeat(129) + "/skills"), "agent");
    }

    static Stream<Arguments> queueSettings() {
        return Stream.of(
                Arguments.of("title", "t".repeat(200), "t".repeat(201)),
                Arguments.of(
                        "skills", skills(20, 64).get("skills"), skills(21, 64).get("skills")),
                Arguments.of("ringTimeoutSeconds", 120, 121),
                Arguments.of("ringTimeoutSeconds", 5, 4),
                Arguments.of("maxWaitSeconds", 3600, 3601),
                Arguments.of("maxWaitSeconds", 10, 9),
                Arguments.of("wrapUpSeconds", 600, 601),
                Arguments.of("priority", 9, 10));
    }

    @ParameterizedTest
    @MethodSource("queueSettings")
    void queues(String setting, Object most, Object more) {
        String queue = "/api/queues/limits" + a;
        try {
            supervisor().body(Map.of(setting, most)).put(queue).then().statusCode(201);
            refused(supervisor().body(Map.of(setting, more)).put(queue), setting);
            refused(supervisor().body(Map.of()).put("/api/queues/" + "q".repeat(65)), "name");
        } finally {
            supervisor().delete(queue).then().statusCode(204);
        }
    }

    @Test
    void idempotencyKeys() {
        Map<String, Object> body = Map.of("callId", UUID.randomUUID(), "target", Map.of("agent", "nobody-knows"));

        as(a).header("Idempotency-Key", "k".repeat(255))
                .body(body)
                .post("/api/transfers")
                .then()
                .statusCode(422);
        as(a).header("Idempotency-Key", "k".repeat(256))
                .body(body)
                .post("/api/transfers")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency_key_invalid"));
    }

    @Test
    void oneTransferOfACallAtATime() {
        try (Live bob = live(b)) {
            UUID call = call();
            String running = begin(call, "consult");

            request(call, "blind", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("transfer_running"), "transfer", equalTo("/api/transfers/" + running));
            command(a, running, "cancel").then().statusCode(200);
            awaitSettled(running, "cancelled");
            begin(call, "consult");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    @Tag("slow")
    void socketsOfAPerson() {
        List<Live> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                sockets.add(live(a));
            }
            assertThat(closed(a, "").orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo(1013);
            // Others come in, and whoever closes one may open one
            sockets.add(live(b));
            sockets.removeFirst().close();
            Awaitility.await().until(() -> !closed(a, "")
                    .completeOnTimeout(0, 1, TimeUnit.SECONDS)
                    .join()
                    .equals(1013));
        } finally {
            sockets.forEach(Live::close);
        }
    }

    @Test
    void followersOfTheEvents() {
        List<Live> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 21; i++) {
                sockets.add(Live.open(RestAssured.port, "sue" + i, "", "supervisor", "agent"));
                sockets.getLast().say("{\"type\":\"follow\"}");
                if (i < 20) {
                    sockets.getLast().await("following", data -> true);
                }
            }
            assertThat(sockets.getLast()
                            .await("refused", data -> true)
                            .at("/data/code")
                            .asText())
                    .isEqualTo("rate_limited");
            // Whoever leaves makes room
            sockets.getFirst().say("{\"type\":\"unfollow\"}");
            sockets.getFirst().say("{}");
            sockets.getFirst().await("refused", data -> true);
            sockets.getLast().say("{\"type\":\"follow\"}");
            sockets.getLast().await("following", data -> true);
        } finally {
            sockets.forEach(Live::close);
        }
    }

    @Test
    void messagesOnASocket() {
        assertThat(closed(a, "m".repeat(4_097)).orTimeout(10, TimeUnit.SECONDS).join())
                .isEqualTo(1011);
        try (Live again = live(a)) {
            assertThat(again.messages()).isNotEmpty();
        }
    }

    /** Opens a socket, sends this, and says with which code the service closes it. */
    private static CompletableFuture<Integer> closed(String username, String message) {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        String carrier = URLEncoder.encode(
                        "quarkus-http-upgrade#Authorization#Bearer " + bearer(username, "agent"),
                        StandardCharsets.UTF_8)
                .replace("+", "%20");
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("bearer-token-carrier", carrier)
                .buildAsync(URI.create("ws://localhost:" + RestAssured.port + "/api/live"), new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket closed, int status, String reason) {
                        code.complete(status);
                        return null;
                    }

                    @Override
                    public void onError(WebSocket failed, Throwable error) {
                        code.complete(1006);
                    }
                })
                .join();
        if (!message.isEmpty()) {
            socket.sendText(message, true).join();
        }
        return code.whenComplete((status, failure) -> socket.abort());
    }

    private static RequestSpecification supervisor() {
        return as("sam", "supervisor", "agent");
    }

    private static Map<String, List<String>> skills(int count, int length) {
        List<String> skills = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            skills.add("s".repeat(Math.max(1, length - 2)) + (10 + i));
        }
        return Collections.singletonMap("skills", skills);
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(400).contentType("application/problem+json").body("code", notNullValue());
        List<String> fields = answer.path("violations.field");
        assertThat(fields).as(answer.asString()).anyMatch(each -> each.contains(field));
    }
}

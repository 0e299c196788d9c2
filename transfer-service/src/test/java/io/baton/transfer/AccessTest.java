package io.baton.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, and what bad input is answered with. */
@QuarkusTest
class AccessTest extends ServiceTest {

    @Test
    void everyOperationNeedsABearerWithTheRole() {
        JsonNode document = json(
                given().accept("application/json").get("/q/openapi?format=json").asString());
        int walked = 0;
        for (var path : document.path("paths").properties()) {
            String url = path.getKey()
                    .replaceAll("\\{id}", UUID.randomUUID().toString())
                    .replaceAll("\\{[^}]+}", "x");
            for (var operation : path.getValue().properties()) {
                String method = operation.getKey().toUpperCase(java.util.Locale.ROOT);
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .request(method, url)
                        .then()
                        .statusCode(401)
                        .body("code", equalTo("unauthorized"));
                as("robot", "service")
                        .body("{}")
                        .request(method, url)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("forbidden"));
                walked++;
            }
        }
        assertThat(walked).isGreaterThanOrEqualTo(10);
    }

    @Test
    void aTransferOfOthersIsNotThere() {
        try (Live bob = live(b)) {
            String id = begin(call(), "consult");

            as("eve").get("/api/transfers/" + id).then().statusCode(404).body("code", equalTo("transfer_not_found"));
            command("eve", id, "cancel").then().statusCode(404);
            as("eve").get("/api/transfers").then().body("items.size()", equalTo(0));
            as("sam", "agent", "supervisor").get("/api/transfers/" + id).then().statusCode(200);
            command(b, id, "cancel").then().statusCode(403);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void onesOwnTransfersAreListedOnceNewestFirstWhicheverPartOneHas() {
        // Given three transfers of a's, the last to somebody else than b
        List<String> begun = new ArrayList<>();
        for (String target : List.of(b, b, "carla-" + b)) {
            String own = room + "-" + begun.size();
            rooms.call(own, caller, a);
            as(a).body(Map.of("fromRoom", own, "agentA", a, "agentB", target, "transcript", "Hello."))
                    .post("/transfer")
                    .then()
                    .statusCode(200);
            begun.addFirst(as(a).get("/api/transfers?limit=1").path("items[0].id"));
        }

        // Then the passing agent sees all of them, the target its two
        assertThat(listed(a, 50)).isEqualTo(begun);
        assertThat(listed(b, 50)).isEqualTo(begun.subList(1, 3));
        // And page by page it is the same
        assertThat(listed(a, 1)).isEqualTo(begun);
        assertThat(listed(a, 2)).isEqualTo(begun);
    }

    /** All pages of one's own transfers. */
    private static List<String> listed(String user, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = as(user).get("/api/transfers?limit=" + limit + "&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }
        return ids;
    }

    @Test
    void aCallOneIsNotOnIsNotThere() {
        UUID call = rooms.call(room, caller, "somebody-else");
        as(b).body(Map.of("status", "available"))
                .put("/api/agents/me/status")
                .then()
                .statusCode(200);

        request(call, "consult", Map.of()).then().statusCode(404).body("code", equalTo("call_not_found"));
        request(UUID.randomUUID(), "consult", Map.of()).then().statusCode(404).body("code", equalTo("call_not_found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"callId\":\"019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b10\"}",
                "{\"callId\":\"nonsense\",\"target\":{\"agent\":\"bob\"}}",
                "{\"callId\":\"019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b10\",\"target\":{\"agent\":\"\"}}",
                "{\"callId\":\"019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b10\",\"target\":{\"agent\":\"b\"},\"owner\":\"x\"}",
                "{\"callId\":\"019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b10\",\"target\":{\"agent\":\"b\"},\"mode\":\"odd\"}",
                "{\"callId\":\"019aa5f2-7c1e-7b3a-9f40-5d1c2e8a6b10\",\"target\":{\"agent\":\"b\"},\"ringTimeoutSeconds\":4}",
                "{\"callId\":",
                "[]",
                "null",
                ""
            })
    void badRequestsAreAnsweredWithAProblem(String body) {
        as(a).body(body)
                .post("/api/transfers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", notNullValue(), "traceId", notNullValue());
    }

    @Test
    void anAgentCannotPassACallToThemselves() {
        as(a).body(Map.of("callId", UUID.randomUUID(), "target", Map.of("agent", a)))
                .post("/api/transfers")
                .then()
                .statusCode(400)
                .body("code", equalTo("same_agent"));
    }

    @Test
    void namesAndTranscriptsAreBounded() {
        String tooLong = "x".repeat(300);
        for (Map<String, String> body : java.util.List.of(
                Map.of("fromRoom", "a/b", "agentA", "a", "agentB", "b"),
                Map.of("fromRoom", tooLong, "agentA", "a", "agentB", "b"),
                Map.of("fromRoom", "r", "agentA", "", "agentB", "b"),
                Map.of("fromRoom", "r", "agentA", "a", "agentB", "b\u0007"),
                Map.of("fromRoom", "r", "agentA", "a", "agentB", "b", "transcript", "x".repeat(300_000)))) {
            as(a).body(body)
                    .post("/transfer")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("validation_failed"), "violations.size()", equalTo(1));
        }
        as(a).body(Map.of("fromRoom", "r\uD83D\uDE00", "agentA", "a", "agentB", "b\uD83D\uDE00"))
                .post("/transfer")
                .then()
                .statusCode(404);
        as(a).body(Map.of("transcript", "x".repeat(1_100_000)))
                .post("/generate-summary")
                .then()
                .statusCode(413);
    }
}

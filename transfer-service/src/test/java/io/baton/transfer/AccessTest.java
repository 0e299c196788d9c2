package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.baton.kit.testing.RoleMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, and what bad input is answered with. */
@QuarkusTest
class AccessTest extends ServiceTest {

    @Tag("slow")
    @Test
    void everyOperationIsForWhomTheTableSays() {
        try {
            RoleMatrix.of("""
                    post   /transfer                      AGENT
                    post   /move-caller                   AGENT
                    post   /generate-summary              AGENT
                    get    /api/agents                    AGENT
                    put    /api/agents/{agent}/status     AGENT
                    put    /api/agents/{agent}/skills     SUPERVISOR
                    get    /api/queues                    AGENT
                    get    /api/queues/{name}             AGENT
                    put    /api/queues/{name}             SUPERVISOR
                    delete /api/queues/{name}             SUPERVISOR
                    get    /api/transfers                 AGENT
                    post   /api/transfers                 AGENT
                    get    /api/transfers/attention       SUPERVISOR
                    get    /api/transfers/{id}            AGENT
                    post   /api/transfers/{id}/accept     AGENT
                    post   /api/transfers/{id}/decline    AGENT
                    post   /api/transfers/{id}/complete   AGENT
                    post   /api/transfers/{id}/swap       AGENT
                    post   /api/transfers/{id}/three-way  AGENT
                    post   /api/transfers/{id}/leave      AGENT
                    post   /api/transfers/{id}/cancel     AGENT
                    """).holds(Set.of());
        } finally {
            as("sam", "supervisor").delete("/api/queues/x");
        }
    }

    @Test
    void onlyASupervisorSetsTheStatusOfOthers() {
        as(b).body(Map.of("status", "available"))
                .put("/api/agents/me/status")
                .then()
                .statusCode(200);

        as(a).body(Map.of("status", "busy"))
                .put("/api/agents/" + b + "/status")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        as("sam", "supervisor", "agent")
                .body(Map.of("status", "busy"))
                .put("/api/agents/" + b + "/status")
                .then()
                .statusCode(200)
                .body("status", equalTo("busy"));
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

package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls that wait in a queue for an agent with the skills. */
@QuarkusTest
class QueueTransferTest extends ServiceTest {

    private String queue;
    private String skill;

    @BeforeEach
    void queue() {
        queue = "queue-" + room;
        skill = "skill-" + room;
        queue(queue, Map.of());
    }

    @Test
    @Tag("slow")
    void waitsUntilAnAgentWithTheSkillIsThere() {
        UUID call = call();
        String id = begin(call);
        awaitTransfer(id, transfer -> transfer.path("state").asText().equals("offering"));
        assertThat(transfer(a, id).path("waiting").path("offered").asBoolean(true))
                .isFalse();

        try (Live bob = skilled(b)) {
            JsonNode offer =
                    bob.await("offer", data -> data.path("transferId").asText().equals(id));

            assertThat(offer.path("data").path("from").asText()).isEqualTo(a);
            accept(call, id, b);
            command(a, id, "complete").then().statusCode(200);
            rooms.join(call, b, room);
            awaitSettled(id, "completed");
        }
    }

    @Test
    @Tag("slow")
    void goesToTheNextAgentWhenOneDeclines() {
        UUID call = call();
        String other = b + "-other";
        try (Live bob = skilled(b)) {
            String id = begin(call);
            bob.await("offer", data -> data.path("transferId").asText().equals(id));

            try (Live next = skilled(other)) {
                command(b, id, "decline").then().statusCode(200).body("state", equalTo("offering"));

                next.await("offer", data -> data.path("transferId").asText().equals(id));
                bob.await(
                        "offer_ended", data -> data.path("transferId").asText().equals(id));
                command(b, id, "accept").then().statusCode(409).body("code", equalTo("transfer_state"));
                accept(call, id, other);
            }
            command(a, id, "cancel").then().statusCode(200);
            awaitSettled(id, "cancelled");
        }
    }

    @Test
    @Tag("slow")
    void offersOneAgentOneOfTwoCalls() {
        UUID first = call();
        UUID second = rooms.call(room + "-2", caller + "-2", a);
        String one = begin(first);
        String two = begin(second);

        try (Live bob = skilled(b)) {
            bob.await("offer", data -> data.path("transferId").asText().equals(one));

            assertThat(transfer(a, two).path("waiting").path("offered").asBoolean(true))
                    .isFalse();
            command(a, one, "cancel").then().statusCode(200);
            bob.await("offer", data -> data.path("transferId").asText().equals(two));
            command(a, two, "cancel").then().statusCode(200);
        }
    }

    @Tag("slow")
    @Test
    void goesOnInTheOverflowQueue() {
        UUID call = call();
        String second = queue + "-2";
        queue(second, Map.of());
        queue(queue, Map.of("maxWaitSeconds", 10, "overflowTo", second));

        String id = begin(call);

        awaitTransfer(
                id, transfer -> transfer.path("target").path("queue").asText().equals(second));
        command(a, id, "cancel").then().statusCode(200);
    }

    @Test
    void refusesAnUnknownQueueAndATargetThatIsNotOne() {
        UUID call = call();

        target(call, Map.of("queue", "nowhere")).then().statusCode(404).body("code", equalTo("queue_not_found"));
        target(call, Map.of()).then().statusCode(400).body("code", equalTo("validation_failed"));
        target(call, Map.of("agent", b, "queue", queue)).then().statusCode(400);
        target(call, Map.of("agent", " ")).then().statusCode(400);
    }

    private void queue(String name, Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("title", "A queue", "skills", java.util.List.of(skill), "ringTimeoutSeconds", 5));
        body.putAll(more);
        Response answer = as("sam", "supervisor", "agent").body(body).put("/api/queues/" + name);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    /** An agent who has the skill and is at the desk. */
    private Live skilled(String agent) {
        Live live = live(agent);
        as("sam", "supervisor", "agent")
                .body(Map.of("skills", java.util.List.of(skill)))
                .put("/api/agents/" + agent + "/skills")
                .then()
                .statusCode(200);
        return live;
    }

    private String begin(UUID call) {
        return target(call, Map.of("queue", queue))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private Response target(UUID call, Map<String, String> target) {
        return as(a).body(Map.of("callId", call, "target", target, "mode", "consult"))
                .post("/api/transfers");
    }

    private void accept(UUID call, String id, String agent) {
        command(agent, id, "accept").then().statusCode(200);
        String consult = transfer(a, id).path("consultRoom").asText();
        rooms.join(call, a, consult);
        rooms.join(call, agent, consult);
        awaitState(id, "consulting");
    }
}

package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agents whose browser is gone, and callers whom nobody talks to. */
@QuarkusTest
class RescueTest extends ServiceTest {

    @BeforeEach
    void quickQueue() {
        as("sam", "supervisor", "agent")
                .body(Map.of("ringTimeoutSeconds", 5))
                .put("/api/queues/default")
                .then()
                .statusCode(200);
    }

    @Tag("slow")
    @Test
    void theTargetGoesToTheCallerWhenThePassingAgentIsGone() {
        UUID call = call();
        try (Live bob = live(b)) {
            Live alice = live(a);
            String id = consulting(call);

            alice.close();

            bob.await(
                    "transfer",
                    Duration.ofSeconds(60),
                    data -> data.path("state").asText().equals("completing")
                            && data.path("grant").path("room").asText().equals(room));
            rooms.join(call, b, room);
            awaitSettled(id, "completed");
        }
    }

    @Test
    void aReloadedPageChangesNothing() {
        UUID call = call();
        try (Live bob = live(b)) {
            Live alice = live(a);
            String id = consulting(call);

            alice.close();
            try (Live again = live(a)) {
                assertThat(again.messages()
                                .getFirst()
                                .path("data")
                                .path("transfers")
                                .toString())
                        .contains(id);
                assertThat(transfer(b, id).path("state").asText()).isEqualTo("consulting");
                assertThat(transfer(a, id).path("grant").path("room").asText())
                        .isEqualTo(transfer(a, id).path("consultRoom").asText());
            }
            command(a, id, "cancel").then().statusCode(200);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Tag("slow")
    @Test
    void aCallerWhoIsAloneIsOfferedToTheLastAgentAndThenToTheQueue() {
        UUID call = call();
        String completed = handedToBob(call);
        assertThat(completed).isNotEmpty();
        rooms.leave(call, b, room);
        try (Live bob = live(b)) {
            rooms.unattended(call, true);

            JsonNode offer =
                    bob.await("offer", data -> data.path("callId").asText().equals(call.toString()));
            rooms.unattended(call, false);
            String rescue = offer.path("data").path("transferId").asText();
            command(b, rescue, "decline").then().statusCode(200).body("waiting.priority", equalTo(9));

            // The queue offers it to any agent, and supervisors see it when nobody takes it.
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as("sam", "supervisor", "agent")
                    .get("/api/transfers/attention")
                    .then()
                    .statusCode(200)
                    .body("lostCallers.find { it.id == '" + rescue + "' }.abandoned", equalTo(true)));
            try (Live carl = live(b + "-next")) {
                // Agents of other tests whose sockets are just gone may have it first, for the queue's five seconds.
                carl.await("offer", Duration.ofSeconds(60), data -> data.path("transferId")
                        .asText()
                        .equals(rescue));
                command(b + "-next", rescue, "accept").then().statusCode(200);
                rooms.join(call, b + "-next", room);
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> transfer(b + "-next", rescue)
                        .path("state")
                        .asText()
                        .equals("completed"));
            }
            assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("OPEN");
        } finally {
            rooms.unattended(call, false);
        }
    }

    @Test
    @Tag("slow")
    void anAgentWhoComesBackHasTheCallerBack() {
        UUID call = call();
        handedToBob(call);
        rooms.leave(call, b, room);
        rooms.unattended(call, true);
        String rescue = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> as("sam", "supervisor", "agent")
                                .get("/api/transfers?callId=" + call)
                                .path("items.find { it.abandoned }.id"),
                        id -> id != null);

        rooms.join(call, b, room);

        rooms.unattended(call, false);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> transfer(b, rescue).path("settled").asBoolean());
        assertThat(transfer(b, rescue).path("state").asText()).isEqualTo("cancelled");
        assertThat(rooms.inForce(call).of(room, b)).isEqualTo("OPEN");
    }

    @Test
    void onlySupervisorsSeeWhatNeedsAttention() {
        as(a).get("/api/transfers/attention").then().statusCode(403);
    }

    /** A transfer that is over: bob has the caller. */
    private String handedToBob(UUID call) {
        try (Live bob = live(b)) {
            String id = begin(call, "direct");
            command(b, id, "accept").then().statusCode(200);
            rooms.join(call, b, room);
            awaitSettled(id, "completed");
            assertThat(bob.messages()).isNotEmpty();
            return id;
        }
    }
}

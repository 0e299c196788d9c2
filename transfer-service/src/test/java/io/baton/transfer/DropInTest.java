package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The routes of an existing front end, in their exact shapes. */
@QuarkusTest
class DropInTest extends ServiceTest {

    private static final String TRANSCRIPT = "Agent: Hello.\nCaller: Where is parcel 4711?\nAgent: I will send it.";

    @Test
    void holdsTheCallerAndAnswersWithEverythingAtOnce() {
        UUID call = call();

        JsonNode answer = transfer();

        assertThat(fields(answer)).isEqualTo(Set.of("summary", "newRoom", "agentAToken", "agentBToken", "wsUrl"));
        assertThat(answer.path("newRoom").asText()).matches(room + "-transfer-\\d{10}");
        assertThat(answer.path("summary").asText()).contains("4711");
        assertThat(rooms.inForce(call).of(room, a)).isEqualTo("SILENCED");
        assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("HELD");
    }

    @Test
    void answersTheSameTransferWithFreshTokensWhenAskedAgain() {
        call();
        JsonNode first = transfer();

        JsonNode second = transfer();

        assertThat(second.path("newRoom")).isEqualTo(first.path("newRoom"));
        assertThat(second.path("agentAToken")).isNotEqualTo(first.path("agentAToken"));
    }

    @Test
    void worksBeforeAnybodyHasJoined() {
        UUID call = rooms.call(room);

        JsonNode answer = transfer();

        assertThat(answer.path("agentBToken").asText()).contains(b);
        assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("HELD");
    }

    @Test
    void movesTheCallerWhichCompletesTheTransfer() {
        UUID call = call();
        String consult = transfer().path("newRoom").asText();
        rooms.join(call, a, consult);
        rooms.join(call, b, consult);

        JsonNode moved = json(as(a).body(Map.of("caller", caller, "room", consult, "extra", 1))
                .post("/move-caller")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(fields(moved)).isEqualTo(Set.of("token", "wsUrl"));
        assertThat(rooms.invitations()).contains(caller + " " + consult);
        rooms.join(call, caller, consult);
        awaitSettled(running(call), "completed");
        assertThat(rooms.inForce(call).matrix().path("homeRoom").asText()).isEqualTo(consult);
    }

    @Test
    void completesWhenTheTargetJoinsTheOldRoomByItself() {
        UUID call = call();
        String consult = transfer().path("newRoom").asText();
        rooms.join(call, a, consult);
        rooms.join(call, b, consult);
        String id = running(call);
        awaitState(id, "consulting");

        rooms.join(call, b, room);

        awaitSettled(id, "completed");
        assertThat(rooms.inForce(call).of(room, a)).isEqualTo("REFUSED");
    }

    @Test
    void offersTheCallOnTheSocketOfAKnownAgentToo() {
        call();
        try (Live bob = live(b)) {
            transfer();

            bob.await("offer", offer -> offer.path("from").asText().equals(a));
        }
    }

    @Test
    void refusesToMoveACallerWhoIsNotThere() {
        UUID call = call();
        String consult = transfer().path("newRoom").asText();
        rooms.join(call, a, consult);
        rooms.join(call, b, consult);

        as(a).body(Map.of("caller", "nobody", "room", consult))
                .post("/move-caller")
                .then()
                .statusCode(409)
                .body("code", equalTo("caller_not_in_room"));
    }

    @Test
    void saysThatLiveKitIsAwayWhenTheCallerCannotBeMovedAndMovesWhenAskedAgain() {
        UUID call = call();
        String consult = transfer().path("newRoom").asText();
        rooms.join(call, a, consult);
        rooms.join(call, b, consult);
        awaitState(running(call), "consulting");
        rooms.ordersFail(true);

        as(a).body(Map.of("caller", caller, "room", consult))
                .post("/move-caller")
                .then()
                .statusCode(503)
                .body("code", equalTo("livekit_away"), "retryAfter", greaterThan(0));

        rooms.ordersFail(false);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(a).body(
                        Map.of("caller", caller, "room", consult))
                .post("/move-caller")
                .then()
                .statusCode(200));
    }

    @Test
    void refusesUnknownRooms() {
        as(a).body(Map.of("fromRoom", "nowhere", "agentA", a, "agentB", b, "transcript", ""))
                .post("/transfer")
                .then()
                .statusCode(404)
                .body("code", equalTo("room_not_found"));
        as(a).body(Map.of("caller", caller, "room", "nowhere"))
                .post("/move-caller")
                .then()
                .statusCode(404)
                .body("code", equalTo("room_not_found"));
    }

    @Test
    void refusesTheSameAgentAndASecondTransferWithOtherAgents() {
        call();
        transfer();

        as(a).body(Map.of("fromRoom", room, "agentA", a, "agentB", a, "transcript", ""))
                .post("/transfer")
                .then()
                .statusCode(400)
                .body("code", equalTo("same_agent"));
        as(a).body(Map.of("fromRoom", room, "agentA", a, "agentB", "dora", "transcript", ""))
                .post("/transfer")
                .then()
                .statusCode(409)
                .body("code", equalTo("transfer_running"));
    }

    @Test
    void sumsUp() {
        JsonNode answer = json(as(a).body(Map.of("transcript", TRANSCRIPT))
                .post("/generate-summary")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(fields(answer)).isEqualTo(Set.of("summary"));
        assertThat(answer.path("summary").asText()).contains("4711");
    }

    private JsonNode transfer() {
        return json(as(a).body(Map.of("fromRoom", room, "agentA", a, "agentB", b, "transcript", TRANSCRIPT))
                .post("/transfer")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private String running(UUID call) {
        return as(a).get("/api/transfers?callId=" + call)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static Set<String> fields(JsonNode object) {
        Set<String> names = new java.util.HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

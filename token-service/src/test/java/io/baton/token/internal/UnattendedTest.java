package io.baton.token.internal;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.as;
import static io.baton.token.testing.Requests.freshRoom;
import static io.baton.token.testing.Requests.service;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.baton.token.testing.BatonTest;
import io.baton.token.testing.Webhooks;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BatonTest
class UnattendedTest {

    private final String room = freshRoom();
    private final String mine = "items.find { it.homeRoom == '" + room + "' }";

    @Test
    void knowsWhoseCallerIsAloneAndSinceWhen() {
        String call = newCall();
        // Nobody is there yet
        unattended(0).body("items.homeRoom", not(hasItem(room)));
        // When the caller is alone
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        unattended(0)
                .body(mine + ".callId", equalTo(call))
                .body(mine + ".state", equalTo("open"))
                .body(mine + ".matrixVersion", is(0))
                .body(mine + ".answered", is(false))
                .body(mine + ".caller", equalTo("carol"))
                .body(mine + ".unattendedSince", notNullValue())
                .body(mine + ".legs.identity", contains("carol"))
                .body(mine + ".legs.kind", contains("caller"))
                .body(mine + ".legs.room", contains(room));
        // Not for that long
        unattended(60_000).body("items.homeRoom", not(hasItem(room)));
        // When an agent is there, and leaves again
        Webhooks.send("participant_joined", room, "alice", "PA_alice", "agent");
        unattended(0).body("items.homeRoom", not(hasItem(room)));
        Webhooks.send("participant_left", room, "alice", "PA_alice", "agent");
        unattended(0).body(mine + ".answered", is(true));
        // And when the call ends, nobody is alone in it
        agent("alice").post("/api/calls/" + call + "/end").then().statusCode(200);
        unattended(0).body("items.homeRoom", not(hasItem(room)));
    }

    @Test
    void anAgentWhomTheTransferKeepsAwayIsNotThere() {
        String call = newCall();
        UUID transfer = UUID.randomUUID();
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        Webhooks.send("participant_joined", room, "alice", "PA_alice", "agent");
        unattended(0).body("items.homeRoom", not(hasItem(room)));
        service()
                .body(InternalContractTest.hold(1, transfer, room, room + ":consult:1"))
                .put("/internal/calls/" + call + "/matrix")
                .then()
                .statusCode(200);
        unattended(0)
                .body(mine + ".transferId", equalTo(transfer.toString()))
                .body(mine + ".matrixVersion", is(1))
                .body(mine + ".legs.hears", contains(false, false));
        service()
                .body(InternalContractTest.talk(2, null, room, room + ":consult:1"))
                .put("/internal/calls/" + call + "/matrix")
                .then()
                .statusCode(200);
        unattended(0).body("items.homeRoom", not(hasItem(room)));
    }

    @Test
    @Tag("slow")
    void tellsOnceThatACallerIsAlone() {
        String call = newCall();
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        String told = "timeline.findAll { it.type == 'io.baton.call.caller_alone.v1' }";
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !timeline(call).extract().<List<?>>path(told).isEmpty());
        timeline(call).body(told, hasSize(1)).body(told + "[0].data.caller", equalTo("carol"));
        // Nobody comes: it is not told again
        service().queryParam("forMillis", 1500).get("/internal/calls/unattended");
        timeline(call).body(told, hasSize(1));
    }

    @Test
    void answersServicesOnlyAndWithinBounds() {
        agent("alice").get("/internal/calls/unattended").then().statusCode(403);
        as("ada", "agent", "supervisor", "admin")
                .get("/internal/calls/unattended")
                .then()
                .statusCode(403);
        for (String bad : List.of("limit=0", "limit=501", "forMillis=-1", "forMillis=3600001")) {
            service()
                    .get("/internal/calls/unattended?" + bad)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("validation_failed"));
        }
    }

    private static ValidatableResponse timeline(String call) {
        return agent("alice").get("/api/calls/" + call).then().statusCode(200);
    }

    private static ValidatableResponse unattended(int forMillis) {
        return service()
                .queryParam("forMillis", forMillis)
                .queryParam("limit", 500)
                .get("/internal/calls/unattended")
                .then()
                .statusCode(200);
    }

    private String newCall() {
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        return InternalContractTest.call(room);
    }
}

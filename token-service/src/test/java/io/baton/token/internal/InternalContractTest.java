package io.baton.token.internal;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.freshRoom;
import static io.baton.token.testing.Requests.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.baton.token.matrix.Audibility;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.LegRule;
import io.baton.token.testing.BatonTest;
import io.baton.token.testing.SignalClient;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BatonTest
class InternalContractTest {

    @Test
    void tellsWhoIsInACall() {
        String room = freshRoom();
        try (SignalClient alice = join("alice", "alice", room);
                SignalClient carol = join("alice", "carol", room)) {
            service()
                    .queryParam("room", room)
                    .get("/internal/calls")
                    .then()
                    .statusCode(200)
                    .body("homeRoom", equalTo(room))
                    .body("state", equalTo("open"))
                    .body("matrixVersion", is(0))
                    .body("legs.identity", not(empty()))
                    .body("legs.find { it.identity == 'alice' }.kind", equalTo("agent"))
                    .body("legs.find { it.identity == 'carol' }.kind", equalTo("caller"))
                    .body("legs.find { it.identity == 'carol' }.hears", is(true));
            assertThat(List.of(alice, carol)).doesNotContainNull();
        }
        service()
                .queryParam("room", freshRoom())
                .get("/internal/calls")
                .then()
                .statusCode(404)
                .body("code", equalTo("call_not_found"));
    }

    @Test
    void holdsAndBringsBack() {
        // Given a caller and an agent in a room
        String room = freshRoom();
        String consult = room + ":consult:1";
        UUID transfer = UUID.randomUUID();
        try (SignalClient alice = join("alice", "alice", room);
                SignalClient carol = join("alice", "carol", room)) {
            String call = call(room);
            // When a transfer puts the caller on hold
            order(call, hold(1, transfer, room, consult))
                    .statusCode(200)
                    .body("verified", is(true))
                    .body("version", is(1))
                    .body("millis", lessThan(2000))
                    .body("legs.find { it.identity == 'carol' }.hears", is(false))
                    .body("legs.find { it.identity == 'alice' }.hears", is(false));
            // Then the caller's client is told
            carol.await(message -> message.hasUpdate()
                    && message.getUpdate().getParticipantsList().stream()
                            .anyMatch(participant -> participant.getIdentity().equals("carol")
                                    && "held"
                                            .equals(participant
                                                    .getAttributesMap()
                                                    .get("baton.state"))));
            // And the agent gets no new token for the home room, but one for the consult
            grant(call, "alice", room).statusCode(409).body("code", equalTo("leg_refused"));
            grant(call, "alice", consult).statusCode(200).body("room", equalTo(consult));
            // And nobody else gets in
            agent("mallory")
                    .body(Map.of("identity", "mallory", "room", room))
                    .post("/token")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("leg_refused"));
            // When it is cancelled, all is as before and the consult room is gone
            order(call, talk(2, transfer, room, consult)).statusCode(200).body("legs.hears", contains(true, true));
            agent("alice").post("/list-rooms").then().body("rooms.name", not(hasItem(consult)));
            assertThat(alice).isNotNull();
        }
    }

    @Test
    void forgetsAtOnceWhomItLetInWhenTheMatrixChanges() {
        // Given somebody who was let in a moment ago, and again
        String room = freshRoom();
        for (int i = 0; i < 2; i++) {
            enter("alice", "carol", room).statusCode(200);
            enter("alice", "alice", room).statusCode(200);
        }
        // When the matrix keeps her out
        order(
                        call(room),
                        Map.of(
                                "version",
                                1,
                                "homeRoom",
                                room,
                                "rooms",
                                List.of(rule(room, true, "OPEN", leg("carol", "caller", "REFUSED")))))
                .statusCode(200);
        // Then she gets no token any more, and the other one does
        enter("alice", "carol", room).statusCode(409).body("code", equalTo("leg_refused"));
        enter("alice", "alice", room).statusCode(200);
    }

    private static ValidatableResponse enter(String bearer, String identity, String room) {
        return agent(bearer)
                .body(Map.of("identity", identity, "room", room))
                .post("/token")
                .then();
    }

    @Test
    void appliesTheSameVersionAgainAndRefusesAnOlderOne() {
        String room = freshRoom();
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        String call = call(room);
        order(call, talk(5, null, room, room + "-c")).statusCode(200);
        order(call, talk(5, null, room, room + "-c")).statusCode(200).body("version", is(5));
        order(call, hold(5, null, room, room + "-c"))
                .statusCode(409)
                .body("code", equalTo("matrix_version_stale"))
                .body("version", is(5));
        order(call, talk(4, null, room, room + "-c")).statusCode(409);
        order(UUID.randomUUID().toString(), talk(1, null, room, room + "-c")).statusCode(404);
    }

    @Test
    void removesWhoIsRefused() {
        String room = freshRoom();
        try (SignalClient alice = join("alice", "alice", room);
                SignalClient carol = join("alice", "carol", room)) {
            String call = call(room);
            order(
                            call,
                            Map.of(
                                    "version",
                                    1,
                                    "homeRoom",
                                    room,
                                    "rooms",
                                    List.of(rule(room, true, "OPEN", leg("alice", "agent", "REFUSED")))))
                    .statusCode(200)
                    .body("legs.identity", contains("carol"));
            alice.awaitRemoval();
            grant(call, "alice", room).statusCode(409);
            assertThat(carol).isNotNull();
        }
    }

    @Test
    void invitesAParticipantIntoAnotherRoom() {
        String room = freshRoom();
        String consult = room + "-transfer-1";
        try (SignalClient carol = join("alice", "carol", room)) {
            String call = call(room);
            order(
                            call,
                            Map.of(
                                    "version",
                                    1,
                                    "homeRoom",
                                    room,
                                    "rooms",
                                    List.of(rule(room, true, "OPEN"), rule(consult, true, "OPEN"))))
                    .statusCode(200);
            String token = service()
                    .body(Map.of("identity", "carol", "room", consult))
                    .post("/internal/calls/" + call + "/invitations")
                    .then()
                    .statusCode(200)
                    .body("delivered", is(true))
                    .extract()
                    .path("token");
            try (SignalClient there = SignalClient.join(token)) {
                service()
                        .queryParam("room", consult)
                        .queryParam("waitMillis", 200)
                        .get("/internal/calls/" + call + "/legs/carol")
                        .then()
                        .statusCode(200)
                        .body("present", is(true))
                        .body("publishing", is(false));
                assertThat(there).isNotNull();
            }
            assertThat(carol).isNotNull();
        }
    }

    @Test
    @Tag("slow")
    void waitsForALegAsLongAsAskedAndThenAnswers() {
        String room = freshRoom();
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        String call = call(room);
        // Times that leave less than a timer's shortest delay after a look must be answered, too
        for (int millis : new int[] {0, 1, 2, 3, 100, 101, 102, 200, 201, 203}) {
            service()
                    .queryParam("room", room)
                    .queryParam("waitMillis", millis)
                    .get("/internal/calls/" + call + "/legs/nobody")
                    .then()
                    .statusCode(200)
                    .body("present", is(false));
        }
    }

    @Test
    void boundsWhatAMatrixMayHold() {
        order(UUID.randomUUID().toString(), Map.of("version", 0, "homeRoom", "", "rooms", List.of()))
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("violations", hasSize(3));
    }

    static Map<String, Object> hold(int version, UUID transfer, String room, String consult) {
        Map<String, Object> matrix = new java.util.HashMap<>(Map.of(
                "version",
                version,
                "homeRoom",
                room,
                "rooms",
                List.of(
                        rule(room, true, "HELD", leg("alice", "agent", "SILENCED")),
                        rule(consult, true, "REFUSED", leg("alice", "agent", "OPEN"), leg("bob", "agent", "OPEN")))));
        matrix.put("transferId", transfer);
        return matrix;
    }

    static Map<String, Object> talk(int version, UUID transfer, String room, String consult) {
        Map<String, Object> matrix = new java.util.HashMap<>(Map.of(
                "version",
                version,
                "homeRoom",
                room,
                "rooms",
                List.of(rule(room, true, "OPEN", leg("alice", "agent", "OPEN")), rule(consult, false, "REFUSED"))));
        matrix.put("transferId", transfer);
        return matrix;
    }

    static Map<String, Object> rule(String room, boolean wanted, String others, LegRule... legs) {
        return Map.of("name", room, "wanted", wanted, "others", others, "legs", List.of(legs));
    }

    static LegRule leg(String identity, String kind, String audibility) {
        return new LegRule(identity, LegKind.of(kind), Audibility.valueOf(audibility));
    }

    private static ValidatableResponse order(String call, Map<String, ?> matrix) {
        return service().body(matrix).put("/internal/calls/" + call + "/matrix").then();
    }

    private static ValidatableResponse grant(String call, String identity, String room) {
        return service()
                .body(Map.of("identity", identity, "room", room, "subject", identity))
                .post("/internal/calls/" + call + "/grants")
                .then();
    }

    static String call(String room) {
        return service()
                .queryParam("room", room)
                .get("/internal/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("callId");
    }

    static SignalClient join(String bearer, String identity, String room) {
        return SignalClient.join(agent(bearer)
                .body(Map.of("identity", identity, "room", room))
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token"));
    }
}

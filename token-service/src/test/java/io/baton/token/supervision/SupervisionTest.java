package io.baton.token.supervision;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.as;
import static io.baton.token.testing.Requests.freshRoom;
import static io.baton.token.testing.Requests.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.baton.token.testing.BatonTest;
import io.baton.token.testing.LiveKitByHand;
import io.baton.token.testing.SignalClient;
import io.baton.token.testing.Webhooks;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import livekit.LivekitModels.ParticipantPermission;
import livekit.LivekitRtc.SignalResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BatonTest
class SupervisionTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final String room = freshRoom();

    @Test
    void listensUnseenAndUnheard() {
        // Given a caller and an agent who talk
        try (SignalClient alice = enter("alice", "agent", room);
                SignalClient carol = enter("carol", "caller", room)) {
            String call = call();
            // When a supervisor listens
            JsonPath access = begin(call, "listen", null)
                    .body("room", equalTo(room))
                    .body("wsUrl", startsWith("ws"))
                    .body("whisper", nullValue())
                    .extract()
                    .jsonPath();
            try (SignalClient sam = SignalClient.join(access.getString("token"))) {
                // Then LiveKit lets them hear, hides them and takes nothing from them
                ParticipantPermission rights = permission(sam);
                assertThat(rights.getHidden()).isTrue();
                assertThat(rights.getCanSubscribe()).isTrue();
                assertThat(rights.getCanPublish()).isFalse();
                assertThat(rights.getCanPublishData()).isFalse();
                // And nobody is told of them, neither now nor who comes later
                try (SignalClient late = enter("dora", "agent", room)) {
                    assertThat(late.await(SignalResponse::hasJoin).getJoin().getOtherParticipantsList())
                            .extracting(other -> other.getIdentity())
                            .containsExactlyInAnyOrder("alice", "carol");
                }
                news(sam, "participant_joined");
                supervisor()
                        .get("/api/calls/" + call)
                        .then()
                        .body("legs.identity", hasItem("sam"))
                        .body("legs.find { it.identity == 'sam' }.kind", equalTo("supervisor"))
                        .body("supervisors.supervisor", contains("sam"))
                        .body("supervisors.mode", contains("listen"))
                        .body("timeline.type", hasItem("io.baton.call.supervision_changed.v1"));
                agent("alice")
                        .get("/api/calls/" + call)
                        .then()
                        .body("legs.identity", not(hasItem("sam")))
                        .body("supervisors", nullValue())
                        .body("timeline.type", not(hasItem("io.baton.call.supervision_changed.v1")))
                        .body("timeline.findAll { it.data.identity == 'sam' }", hasSize(0));
                // Also while the caller is on hold they hear the room
                agent("alice").post("/api/calls/" + call + "/hold").then().statusCode(200);
                assertThat(rightsOf("carol").getCanSubscribe()).isFalse();
                assertThat(rightsOf("sam").getCanSubscribe()).isTrue();
                assertThat(rightsOf("sam").getHidden()).isTrue();
            }
            assertThat(List.of(alice, carol)).doesNotContainNull();
        }
    }

    @Test
    void theRightToSpeakIsTakenBackFromWhoOnlyListens() {
        String call = newCall();
        String token = begin(call, "listen", null).extract().path("token");
        try (SignalClient sam = SignalClient.join(token)) {
            // When LiveKit is told otherwise, so that everybody sees them, they are sent away
            LiveKitByHand.allow(room, "sam");
            sam.awaitRemoval();
        }
        // And they may come back as they were meant to be
        try (SignalClient sam =
                SignalClient.join(begin(call, "listen", null).extract().path("token"))) {
            assertThat(permission(sam).getHidden()).isTrue();
        }
    }

    @Test
    void whispersToOneAgentInARoomOfTheirOwn() {
        try (SignalClient alice = enter("alice", "agent", room);
                SignalClient carol = enter("carol", "caller", room)) {
            String call = call();
            // When a supervisor whispers
            JsonPath access = begin(call, "whisper", "alice")
                    .body("room", equalTo(room))
                    .body("whisper.room", startsWith(room + ":whisper:"))
                    .extract()
                    .jsonPath();
            String whisper = access.getString("whisper.room");
            assertThat(LiveKitByHand.has(whisper)).isTrue();
            // Then they are hidden to the call, and speak only in the other room
            try (SignalClient listening = SignalClient.join(access.getString("token"));
                    SignalClient speaking = SignalClient.join(access.getString("whisper.token"))) {
                assertThat(permission(listening).getHidden()).isTrue();
                assertThat(permission(listening).getCanPublish()).isFalse();
                assertThat(permission(speaking).getHidden()).isFalse();
                assertThat(permission(speaking).getCanPublish()).isTrue();
                // And the agent gets in, but nobody else
                token("alice", "alice", whisper).statusCode(200);
                token("bob", "bob", whisper).statusCode(409).body("code", equalTo("leg_refused"));
                token("alice", "carol", whisper).statusCode(409).body("code", equalTo("leg_refused"));
                // And who whispers keeps no call alive and is shown to no agent
                news(speaking, "participant_joined", whisper);
                agent("alice").get("/api/calls/" + call).then().body("legs.room", not(hasItem(whisper)));
                supervisor().get("/api/calls/" + call).then().body("legs.room", hasItem(whisper));
            }
            // When they only listen again, the room is gone
            begin(call, "listen", null).body("whisper", nullValue());
            assertThat(LiveKitByHand.has(whisper)).isFalse();
            assertThat(List.of(alice, carol)).doesNotContainNull();
        }
    }

    @Test
    void whispersOnlyToAnAgentWhoIsThere() {
        try (SignalClient carol = enter("carol", "caller", room)) {
            String call = call();
            for (String nobody : List.of("alice", "carol", "sam")) {
                wish("whisper", nobody)
                        .post("/api/calls/" + call + "/supervision")
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("target_not_an_agent"));
            }
            wish("whisper", null)
                    .post("/api/calls/" + call + "/supervision")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("validation_failed"))
                    .body("violations[0].field", equalTo("agent"));
            assertThat(carol).isNotNull();
        }
    }

    @Test
    void aWhisperEndsWhenItsAgentLeavesTheCall() {
        try (SignalClient carol = enter("carol", "caller", room);
                SignalClient alice = enter("alice", "agent", room)) {
            String call = call();
            String whisper = begin(call, "whisper", "alice").extract().path("whisper.room");
            news(alice, "participant_left");
            supervisor()
                    .get("/api/calls/" + call)
                    .then()
                    .body("supervisors.mode", contains("listen"))
                    .body("supervisors[0].agent", nullValue());
            await().atMost(SOON).until(() -> !LiveKitByHand.has(whisper));
            assertThat(carol).isNotNull();
        }
    }

    @Test
    void bargesInAndIsSilentWhileTheCallerWaits() {
        try (SignalClient carol = enter("carol", "caller", room)) {
            String call = call();
            SignalClient hidden =
                    SignalClient.join(begin(call, "listen", null).extract().path("token"));
            // When who listened speaks up, the hidden leg is replaced
            String token = begin(call, "barge", null).extract().path("token");
            try (SignalClient sam = SignalClient.join(token)) {
                hidden.awaitRemoval();
                assertThat(permission(sam).getHidden()).isFalse();
                assertThat(permission(sam).getCanPublish()).isTrue();
                carol.await(message -> message.hasUpdate()
                        && message.getUpdate().getParticipantsList().stream()
                                .anyMatch(there -> there.getIdentity().equals("sam")));
                // Then the caller is not alone
                news(sam, "participant_joined");
                unattended().body("items.homeRoom", not(hasItem(room)));
                get(call).body("legs.identity", hasItem("sam")).body("answeredAt", nullValue());
                // While the caller waits they hear nobody, and nobody attends
                agent("alice").post("/api/calls/" + call + "/hold").then().statusCode(200);
                assertThat(rightsOf("sam").getCanSubscribe()).isFalse();
                unattended().body("items.homeRoom", hasItem(room));
                // One who comes then is let in, deaf
                String late = begin(call, "barge", null).extract().path("token");
                try (SignalClient again = SignalClient.join(late)) {
                    assertThat(permission(again).getCanSubscribe()).isFalse();
                }
                agent("alice").post("/api/calls/" + call + "/resume").then().statusCode(200);
            }
            // When they only listen again, nobody goes on seeing them
            JsonPath access = begin(call, "listen", null).extract().jsonPath();
            try (SignalClient sam = SignalClient.join(access.getString("token"))) {
                assertThat(permission(sam).getHidden()).isTrue();
            }
        } finally {
            LiveKitByHand.delete(room);
        }
    }

    @Test
    void endsAndOldTokensEndWithIt() {
        try (SignalClient carol = enter("carol", "caller", room)) {
            String call = call();
            String token = begin(call, "listen", null).extract().path("token");
            try (SignalClient sam = SignalClient.join(token)) {
                supervisor()
                        .delete("/api/calls/" + call + "/supervision")
                        .then()
                        .statusCode(204);
                sam.awaitRemoval();
            }
            // The token still opens the room, for a moment
            try (SignalClient back = SignalClient.join(token)) {
                back.awaitRemoval();
            }
            // Ending it again is fine
            supervisor().delete("/api/calls/" + call + "/supervision").then().statusCode(204);
            supervisor()
                    .get("/api/calls/" + call)
                    .then()
                    .body("supervisors", hasSize(0))
                    .body(
                            "timeline.findAll { it.type == 'io.baton.call.supervision_changed.v1' }.data.mode",
                            contains("listen", "none"));
            assertThat(carol).isNotNull();
        }
    }

    @Test
    void goesOnThroughTransfersAndFollowsTheHomeRoom() {
        String consult = room + ":consult:1";
        try (SignalClient alice = enter("alice", "agent", room);
                SignalClient carol = enter("carol", "caller", room)) {
            String call = call();
            String token = begin(call, "listen", null).extract().path("token");
            try (SignalClient sam = SignalClient.join(token)) {
                UUID transfer = UUID.randomUUID();
                // When a transfer knows nothing of the supervisor
                order(
                        call,
                        1,
                        transfer,
                        room,
                        rule(room, true, "HELD", "SILENCED"),
                        rule(consult, true, "REFUSED", "OPEN"));
                assertThat(rightsOf("sam").getHidden()).isTrue();
                assertThat(rightsOf("sam").getCanSubscribe()).isTrue();
                // And the call moves into another room
                order(
                        call,
                        2,
                        null,
                        consult,
                        rule(room, false, "REFUSED", "REFUSED"),
                        rule(consult, true, "OPEN", "OPEN"));
                // Then the supervisor is asked over, and admitted there as before
                supervisor()
                        .get("/api/calls/" + call)
                        .then()
                        .body("homeRoom", equalTo(consult))
                        .body("supervisors.room", contains(consult))
                        .body("supervisors.mode", contains("listen"));
                sam.awaitRemoval();
            }
            JsonPath access = begin(call, "listen", null)
                    .body("room", equalTo(consult))
                    .extract()
                    .jsonPath();
            try (SignalClient sam = SignalClient.join(access.getString("token"))) {
                assertThat(permission(sam).getHidden()).isTrue();
            }
            assertThat(List.of(alice, carol)).doesNotContainNull();
        }
    }

    @Test
    @Tag("slow")
    void keepsNoCallAliveAndEndsWithIt() {
        String call;
        SignalClient carol = enter("carol", "caller", room);
        call = call();
        String token = begin(call, "listen", null).extract().path("token");
        try (SignalClient sam = SignalClient.join(token)) {
            news(sam, "participant_joined");
            // When the caller leaves, only somebody who listens is left
            carol.close();
            news(carol, "participant_left");
            await().atMost(SOON).until(() -> "ended"
                    .equals(supervisor().get("/api/calls/" + call).path("state")));
            sam.awaitRemoval();
        }
        supervisor()
                .get("/api/calls/" + call)
                .then()
                .body("endReason", equalTo("caller_left"))
                .body("supervisors", hasSize(0));
        wish("listen", null)
                .post("/api/calls/" + call + "/supervision")
                .then()
                .statusCode(409)
                .body("code", equalTo("call_ended"));
    }

    @Test
    void isForSupervisorsWhoPlayNoOtherPart() {
        try (SignalClient sam = enter("sam", "agent", room)) {
            String call = call();
            agent("bob")
                    .body(Map.of("mode", "listen"))
                    .post("/api/calls/" + call + "/supervision")
                    .then()
                    .statusCode(403);
            wish("listen", null)
                    .post("/api/calls/" + call + "/supervision")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("identity_in_use"));
            assertThat(sam).isNotNull();
        }
        for (String bad : List.of("{}", "{\"mode\":\"shout\"}", "{\"mode\":\"listen\",\"x\":1}", "[]")) {
            supervisor()
                    .body(bad)
                    .post("/api/calls/" + UUID.randomUUID() + "/supervision")
                    .then()
                    .statusCode(400);
        }
        wish("listen", null)
                .post("/api/calls/" + UUID.randomUUID() + "/supervision")
                .then()
                .statusCode(404)
                .body("code", equalTo("call_not_found"));
        supervisor()
                .delete("/api/calls/" + UUID.randomUUID() + "/supervision")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsAdminsRoomsForAdmins() {
        String admins = "admin-assistant-" + freshRoom();
        RequestSpecification ada = as("ada", "agent", "supervisor", "admin");
        ada.body(Map.of("room", admins)).post("/create-room").then().statusCode(200);
        String call = service()
                .queryParam("room", admins)
                .get("/internal/calls")
                .then()
                .extract()
                .path("callId");
        wish("listen", null).post("/api/calls/" + call + "/supervision").then().statusCode(404);
        as("ada", "agent", "supervisor", "admin")
                .body(Map.of("mode", "listen"))
                .post("/api/calls/" + call + "/supervision")
                .then()
                .statusCode(200);
    }

    @Test
    void severalSupervisorsListenAtOnce() {
        String call = newCall();
        begin(call, "listen", null);
        as("sue", "agent", "supervisor")
                .body(Map.of("mode", "listen"))
                .post("/api/calls/" + call + "/supervision")
                .then()
                .statusCode(200);
        supervisor()
                .get("/api/calls/" + call)
                .then()
                .body("supervisors.supervisor", containsInAnyOrder("sam", "sue"))
                .body("held", is(false));
    }

    private static RequestSpecification supervisor() {
        return as("sam", "agent", "supervisor");
    }

    private static RequestSpecification wish(String mode, String agent) {
        Map<String, String> body = new HashMap<>(Map.of("mode", mode));
        if (agent != null) {
            body.put("agent", agent);
        }
        return supervisor().body(body);
    }

    private static ValidatableResponse begin(String call, String mode, String agent) {
        return wish(mode, agent)
                .post("/api/calls/" + call + "/supervision")
                .then()
                .statusCode(200);
    }

    private static ParticipantPermission permission(SignalClient client) {
        return client.await(SignalResponse::hasJoin).getJoin().getParticipant().getPermission();
    }

    private ParticipantPermission rightsOf(String identity) {
        return LiveKitByHand.participant(room, identity).getPermission();
    }

    /** Joins, and tells the service so, as LiveKit does for clients with media. */
    private static SignalClient enter(String identity, String kind, String room) {
        String bearer = "caller".equals(kind) ? "alice" : identity;
        SignalClient client = SignalClient.join(
                token(bearer, identity, room).statusCode(200).extract().path("token"));
        news(client, "participant_joined", room);
        return client;
    }

    private void news(SignalClient client, String event) {
        news(client, event, room);
    }

    private static void news(SignalClient client, String event, String room) {
        var self = client.await(SignalResponse::hasJoin).getJoin().getParticipant();
        Webhooks.send(
                event,
                room,
                self.getIdentity(),
                self.getSid(),
                self.getAttributesMap().get("baton.kind"),
                self.getPermission());
    }

    private static ValidatableResponse token(String bearer, String identity, String room) {
        return agent(bearer)
                .body(Map.of("identity", identity, "room", room))
                .post("/token")
                .then();
    }

    private static ValidatableResponse get(String call) {
        return agent("alice").get("/api/calls/" + call).then().statusCode(200);
    }

    private static ValidatableResponse unattended() {
        return service()
                .queryParam("forMillis", 0)
                .queryParam("limit", 500)
                .get("/internal/calls/unattended")
                .then()
                .statusCode(200);
    }

    private static void order(String call, int version, UUID transfer, String home, Map<?, ?>... rooms) {
        Map<String, Object> matrix =
                new HashMap<>(Map.of("version", version, "homeRoom", home, "rooms", List.of(rooms)));
        matrix.put("transferId", transfer);
        service().body(matrix).put("/internal/calls/" + call + "/matrix").then().statusCode(200);
    }

    private static Map<?, ?> rule(String name, boolean wanted, String others, String alice) {
        return Map.of(
                "name",
                name,
                "wanted",
                wanted,
                "others",
                others,
                "legs",
                List.of(Map.of("identity", "alice", "kind", "agent", "audibility", alice)));
    }

    private String newCall() {
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        return call();
    }

    private String call() {
        return service()
                .queryParam("room", room)
                .get("/internal/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("callId");
    }
}

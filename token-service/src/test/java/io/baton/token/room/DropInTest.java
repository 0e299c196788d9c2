package io.baton.token.room;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.anonymous;
import static io.baton.token.testing.Requests.as;
import static io.baton.token.testing.Requests.freshRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.baton.token.testing.BatonTest;
import io.baton.token.testing.SignalClient;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BatonTest
class DropInTest {

    @Test
    void givesATokenThatOpensTheRoom() {
        // Given a room that nobody has made
        String room = freshRoom();
        // When an agent asks for a token for it
        JsonPath answer = agent("alice")
                .body(Map.of("identity", "alice", "room", room, "somethingUnknown", 1))
                .post("/token")
                .then()
                .statusCode(200)
                .body("", aMapWithSize(2))
                .body("wsUrl", equalTo("ws://localhost:8080"))
                .extract()
                .jsonPath();
        // Then LiveKit accepts it, and says that it is an agent's
        try (SignalClient client = SignalClient.join(answer.getString("token"))) {
            var join = client.await(message -> message.hasJoin()).getJoin();
            assertThat(join.getRoom().getName()).isEqualTo(room);
            assertThat(join.getParticipant().getAttributesMap()).containsEntry("baton.kind", "agent");
        }
    }

    @Test
    void givesTheLeastGrants() {
        String token = token("alice", "carol", freshRoom());
        JsonPath claims =
                JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        assertThat(claims.getMap("video"))
                .containsEntry("roomJoin", true)
                .containsEntry("canSubscribe", true)
                .containsEntry("canPublishData", true)
                .containsEntry("canPublishSources", java.util.List.of("microphone"))
                .containsEntry("canUpdateOwnMetadata", false)
                .containsEntry("hidden", false)
                .doesNotContainKeys("roomAdmin", "roomCreate", "roomList", "roomRecord");
        assertThat(claims.getMap("attributes")).containsEntry("baton.kind", "caller");
        assertThat(claims.getLong("exp") - System.currentTimeMillis() / 1000).isBetween(280L, 301L);
    }

    @Test
    void makesAndListsRoomsInLiveKitsShape() {
        String room = freshRoom();
        agent("alice")
                .body(Map.of("room", room))
                .post("/create-room")
                .then()
                .statusCode(200)
                .body("room", aMapWithSize(5))
                .body("room.name", equalTo(room))
                .body("room.num_participants", is(0))
                .body("room.max_participants", is(0));
        agent("alice").post("/list-rooms").then().statusCode(200).body("rooms.name", hasItem(room));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a\\\\b", "a\\u0007b"})
    void refusesRoomNamesThatAreNone(String room) {
        agent("alice")
                .body("{\"room\":\"" + room + "\"}")
                .post("/create-room")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("room_invalid"))
                .body("violations[0].field", equalTo("room"));
    }

    @ParameterizedTest
    @CsvSource({"identity,identity_invalid", "room,room_invalid"})
    void refusesNamesOf300Characters(String field, String code) {
        Map<String, String> body = "room".equals(field)
                ? Map.of("identity", "alice", "room", "x".repeat(300))
                : Map.of("identity", "x".repeat(300), "room", freshRoom());
        agent("alice").body(body).post("/token").then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void welcomesEmoji() {
        String room = "📞 " + freshRoom();
        try (SignalClient client = SignalClient.join(token("alice", "carol 🦊", room))) {
            assertThat(client.await(message -> message.hasJoin())
                            .getJoin()
                            .getParticipant()
                            .getIdentity())
                    .isEqualTo("carol 🦊");
        }
    }

    @Test
    void refusesAnIdentityThatSomebodyElseUses() {
        String room = freshRoom();
        token("alice", "carol", room);
        agent("bob")
                .body(Map.of("identity", "carol", "room", room))
                .post("/token")
                .then()
                .statusCode(409)
                .body("code", equalTo("identity_in_use"));
        // The same subject may ask again
        token("alice", "carol", room);
    }

    @Test
    void keepsAdminRoomsForAdmins() {
        String room = "admin-assistant-" + freshRoom();
        for (String route : new String[] {"/token", "/create-room", "/api/livekit/token"}) {
            agent("alice")
                    .body(Map.of("identity", "alice", "room", room))
                    .post(route)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden"));
        }
        as("ada", "agent", "supervisor", "admin")
                .body(Map.of("identity", "ada", "room", room))
                .post("/token")
                .then()
                .statusCode(200);
        agent("alice").post("/list-rooms").then().body("rooms.name", not(hasItem(room)));
    }

    @Test
    void speaksLiveKitsTokenSourceShape() {
        agent("alice")
                .body(Map.of(
                        "room_name",
                        freshRoom(),
                        "participant_name",
                        "Alice",
                        "room_config",
                        Map.of("agents", java.util.List.of(Map.of("agent_name", "x")))))
                .post("/api/livekit/token")
                .then()
                .statusCode(200)
                .body("", aMapWithSize(2))
                .body("server_url", equalTo("ws://localhost:8080"))
                .body("participant_token", not(equalTo(null)));
    }

    @Test
    void saysWhatIsWrongWithABody() {
        agent("alice")
                .body("{\"identity\": ")
                .post("/token")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
        anonymous().body("{}").post("/token").then().statusCode(401).contentType("application/problem+json");
    }

    static String token(String bearer, String identity, String room) {
        return agent(bearer)
                .body(Map.of("identity", identity, "room", room))
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }
}

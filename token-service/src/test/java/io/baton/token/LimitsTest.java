package io.baton.token;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.anonymous;
import static io.baton.token.testing.Requests.as;
import static io.baton.token.testing.Requests.freshRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.baton.token.testing.BatonTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit of docs/limits.md that this service keeps: as much is taken, one more is not, and the next request is served. */
@BatonTest
class LimitsTest {

    private static final AtomicInteger VISITS = new AtomicInteger();

    @AfterEach
    void theNextRequestIsServed() {
        agent("alice")
                .body(Map.of("room", freshRoom()))
                .post("/create-room")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/token,             room,                 128",
        "/token,             identity,             128",
        "/create-room,       room,                 128",
        "/api/rooms,         name,                 128",
        "/api/livekit/token, room,                 128",
        "/api/livekit/token, identity,             128",
        "/api/livekit/token, room_name,            128",
        "/api/livekit/token, participant_identity, 128",
        "/api/livekit/token, participant_name,     256"
    })
    void names(String route, String field, int most) {
        Map<String, Object> body = new HashMap<>(
                switch (field) {
                    case "room_name", "participant_identity", "participant_name" -> Map.of("room_name", freshRoom());
                    case "name" -> Map.of();
                    default ->
                        route.equals("/create-room") ? Map.of() : Map.of("room", freshRoom(), "identity", "carol");
                });

        body.put(field, unique(most));
        assertThat(agent("alice").body(body).post(route).statusCode()).isIn(200, 201);
        body.put(field, unique(most + 1));
        refused(agent("alice").body(body).post(route), field);
    }

    /** LiveKit counts bytes. */
    @Test
    void namesInBytes() {
        agent("alice")
                .body(Map.of("room", "\uD83E\uDD8A".repeat(50)))
                .post("/create-room")
                .then()
                .statusCode(200);
        refused(agent("alice").body(Map.of("room", "\uD83E\uDD8A".repeat(51))).post("/create-room"), "room");
        agent("alice")
                .body(Map.of("room", freshRoom(), "identity", "\u260E".repeat(66)))
                .post("/token")
                .then()
                .statusCode(200);
        refused(
                agent("alice")
                        .body(Map.of("room", freshRoom(), "identity", "\u260E".repeat(67)))
                        .post("/token"),
                "identity");
    }

    @ParameterizedTest
    @CsvSource({"/api/calls", "/api/rooms"})
    void pages(String list) {
        agent("alice").get(list + "?limit=200").then().statusCode(200);
        refused(agent("alice").get(list + "?limit=201"), "limit");
        refused(agent("alice").get(list + "?limit=0"), "limit");
    }

    @Test
    void theRoomThatCallsAreLookedUpBy() {
        agent("alice")
                .queryParam("room", "r".repeat(256))
                .get("/api/calls")
                .then()
                .statusCode(200);
        refused(agent("alice").queryParam("room", "r".repeat(257)).get("/api/calls"), "room");
    }

    static Stream<Arguments> whatAPageSays() {
        return Stream.of(
                Arguments.of("metadata", entries(20, 3, 3), entries(21, 3, 3)),
                Arguments.of("metadata", entries(1, 64, 3), entries(1, 65, 3)),
                Arguments.of("metadata", entries(1, 3, 500), entries(1, 3, 501)),
                Arguments.of("context.page", Map.of("page", "p".repeat(500)), Map.of("page", "p".repeat(501))),
                Arguments.of("context.topic", Map.of("topic", "p".repeat(500)), Map.of("topic", "p".repeat(501))),
                Arguments.of("context.contact.name", contact("name", 200), contact("name", 201)),
                Arguments.of("context.contact.company", contact("company", 200), contact("company", 201)),
                Arguments.of("context.contact.language", contact("language", 35), contact("language", 36)),
                Arguments.of("publishableKey", "k".repeat(128), "k".repeat(129)));
    }

    @ParameterizedTest
    @MethodSource("whatAPageSays")
    void whatAPageSaysOfAVisit(String field, Object most, Object more) {
        String member = field.replaceFirst("[.].*", "");
        String route = "/api/voice/conversation";
        // Each from an address of its own: how many sessions one may have is another limit.
        String address = "198.18.0." + VISITS.incrementAndGet();

        visitor(address).body(Map.of(member, most)).post(route).then().statusCode(200);
        refused(visitor(address).body(Map.of(member, more)).post(route), field.replaceFirst(".*[.]", ""));
    }

    @Test
    void aSessionsSecret() {
        visitor("203.0.113.10")
                .body(Map.of("sessionId", "s".repeat(128)))
                .post("/api/livekit/public-token")
                .then()
                .statusCode(404);
        refused(
                visitor("203.0.113.10")
                        .body(Map.of("sessionId", "s".repeat(129)))
                        .post("/api/livekit/public-token"),
                "sessionId");
    }

    @Test
    void bodies() {
        agent("alice")
                .body(Map.of("room", freshRoom(), "more", "x".repeat(1_000_000)))
                .post("/create-room")
                .then()
                .statusCode(200);
        agent("alice")
                .body(Map.of("room", freshRoom(), "more", "x".repeat(1_048_576)))
                .post("/create-room")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body_too_large"), "status", equalTo(413));
    }

    @Test
    void howDeepJsonIs() {
        agent("alice")
                .body("{\"room\":\"" + freshRoom() + "\",\"more\":" + "[".repeat(900) + "]".repeat(900) + "}")
                .post("/create-room")
                .then()
                .statusCode(200);
        agent("alice")
                .body("{\"room\":\"" + freshRoom() + "\",\"more\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}")
                .post("/create-room")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", notNullValue());
    }

    @Test
    void supervisorsOfACall() {
        String room = freshRoom();
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        String supervision = "/api/calls/"
                + agent("alice").queryParam("room", room).get("/api/calls").path("items[0].id") + "/supervision";

        for (int i = 0; i < 10; i++) {
            listen("sam" + i, supervision).then().statusCode(200);
        }
        listen("sam10", supervision).then().statusCode(409).body("code", equalTo("conflict"));
        as("sam0", "supervisor", "agent").delete(supervision).then().statusCode(204);
        listen("sam10", supervision).then().statusCode(200);
        refused(
                as("sam1", "supervisor", "agent")
                        .body(Map.of("mode", "whisper", "agent", "a".repeat(257)))
                        .post(supervision),
                "agent");
    }

    private static Response listen(String supervisor, String supervision) {
        return as(supervisor, "supervisor", "agent")
                .body(Map.of("mode", "listen"))
                .post(supervision);
    }

    private static void refused(Response answer, String field) {
        answer.then().statusCode(400).contentType("application/problem+json").body("code", notNullValue());
        List<String> fields = answer.path("violations.field");
        assertThat(fields).as(answer.asString()).anyMatch(each -> each.contains(field));
    }

    private static RequestSpecification visitor(String address) {
        return anonymous().header("Origin", "https://shop.example").header("X-Forwarded-For", address);
    }

    private static String unique(int length) {
        String start = freshRoom();
        return start + "n".repeat(length - start.length());
    }

    private static Map<String, String> entries(int count, int keyLength, int valueLength) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "k".repeat(Math.max(0, keyLength - 2)) + (10 + i), i -> "v".repeat(valueLength)));
    }

    private static Map<String, Object> contact(String field, int length) {
        return Map.of("contact", Map.of(field, "c".repeat(length)));
    }
}

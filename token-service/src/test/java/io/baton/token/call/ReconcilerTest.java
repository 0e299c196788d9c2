package io.baton.token.call;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.anonymous;
import static io.baton.token.testing.Requests.freshRoom;
import static io.baton.token.testing.Requests.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.baton.token.testing.BatonTest;
import io.baton.token.testing.LiveKitByHand;
import io.baton.token.testing.SignalClient;
import io.baton.token.testing.Webhooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is changed behind our back, or happens without news, is put right. No webhook tells of clients without media. */
@BatonTest
class ReconcilerTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final String room = freshRoom();

    @Test
    void writesDownWhoCameWithoutNews() {
        String call = newCall(room);
        double before = corrections("leg_found");
        try (SignalClient carol = join("carol", room)) {
            soon(call, "legs.findAll { it.leftAt == null }.identity", List.of("carol"));
            await().atMost(SOON).until(() -> corrections("leg_found") > before);
            assertThat(carol).isNotNull();
        }
    }

    @Tag("slow")
    @Test
    void writesDownWhoWentWithoutNewsAndEndsTheCall() {
        // Given somebody whom LiveKit does not know any more, though nobody told us
        String call = newCall(room);
        double before = corrections("leg_lost");
        Webhooks.send("participant_joined", room, "carol", "PA_lost", "caller");
        // Then they have left, though not at once: clients come back
        get(call).body("legs[0].leftAt", nullValue());
        soon(call, "legs[0].leftReason", "disconnected");
        assertThat(corrections("leg_lost")).isGreaterThan(before);
        soon(call, "state", "ended");
        get(call).body("endReason", equalTo("caller_left"));
    }

    @Test
    void takesBackARightThatSomebodyElseGave() {
        String call = newCall(room);
        try (SignalClient carol = join("carol", room)) {
            agent("alice").post("/api/calls/" + call + "/hold").then().statusCode(200);
            double before = corrections("hearing_taken");
            // When LiveKit forgets that she is on hold
            LiveKitByHand.allow(room, "carol");
            // Then it is told again
            await().atMost(SOON).until(() -> !LiveKitByHand.participant(room, "carol")
                    .getPermission()
                    .getCanSubscribe());
            await().atMost(SOON).until(() -> corrections("hearing_taken") > before);
            assertThat(carol).isNotNull();
        }
    }

    @Test
    void removesALegThatAnOldTokenBroughtBack() {
        // Given an agent who has a token, and is refused then
        String call = newCall(room);
        String old = token("alice", room);
        order(call, 1, refused("alice"));
        double before = corrections("removed");
        // When the old token is used, it lasts seconds, without any news of it
        try (SignalClient alice = SignalClient.join(old)) {
            alice.awaitRemoval();
        }
        await().atMost(SOON).until(() -> corrections("removed") > before);
        // And nobody ever was there
        get(call).body("legs.findAll { it.identity == 'alice' }", hasSize(0)).body("state", equalTo("open"));
    }

    @Test
    void deletesRoomsOfEndedCallsThatCameBack() {
        String call = newCall(room);
        agent("alice").post("/api/calls/" + call + "/end").then().statusCode(200);
        assertThat(LiveKitByHand.has(room)).isFalse();
        LiveKitByHand.create(room);
        await().atMost(SOON).until(() -> !LiveKitByHand.has(room));
        assertThat(corrections("room_reaped")).isPositive();
    }

    @Test
    void deletesARoomThatAnOpenCallWantsNoMore() {
        // Given a call that has had a consult
        String consult = room + ":consult:1";
        String call = newCall(room);
        order(call, 1, wanted(room), wanted(consult));
        order(call, 2, wanted(room), unwanted(consult));
        assertThat(LiveKitByHand.has(consult)).isFalse();
        // When its room comes back
        LiveKitByHand.create(consult);
        await().atMost(SOON).until(() -> !LiveKitByHand.has(consult));
        assertThat(LiveKitByHand.has(room)).isTrue();
    }

    @Tag("slow")
    @Test
    void findsNothingMoreToDoOnceAllIsAsWanted() {
        // Given a call whose consult is over: its matrix still says that the room is not wanted
        String consult = room + ":consult:1";
        String call = newCall(room);
        order(call, 1, wanted(room), wanted(consult));
        order(call, 2, wanted(room), unwanted(consult));
        assertThat(deletions()).isPositive();
        // Then passes come to an end without deleting anything again
        double[] quiet = {-1, 0};
        await().atMost(SOON).until(() -> {
            if (deletions() != quiet[0]) {
                quiet[0] = deletions();
                quiet[1] = passes();
            }
            return passes() >= quiet[1] + 3;
        });
        // And the call still waits for its people, though a room of it has closed
        get(call).body("state", equalTo("open"));
        assertThat(LiveKitByHand.has(room)).isTrue();
    }

    @Test
    @Tag("slow")
    void leavesAloneWhatIsNoCalls() {
        LiveKitByHand.create(room);
        double before = passes();
        await().atMost(SOON).until(() -> passes() > before + 1);
        assertThat(LiveKitByHand.has(room)).isTrue();
        agent("alice").queryParam("room", room).get("/api/calls").then().body("items", hasSize(0));
        LiveKitByHand.delete(room);
    }

    @Tag("slow")
    @Test
    void takesARoomInThatPeopleAreIn() {
        // Given a room that nobody told us of, and somebody in it
        LiveKitByHand.create(room);
        try (SignalClient carol = SignalClient.join(LiveKitByHand.token("carol", room))) {
            await().atMost(SOON).until(() -> !agent("alice")
                    .queryParam("room", room)
                    .get("/api/calls")
                    .then()
                    .extract()
                    .<List<?>>path("items")
                    .isEmpty());
            assertThat(carol).isNotNull();
        }
    }

    @Test
    @Tag("slow")
    void comparesAllCallsPageByPage() {
        // Given more calls than a page has
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(newCall(room + "-" + i));
        }
        // When something is wrong in the last one, it is put right
        String last = room + "-11";
        try (SignalClient carol = join("carol", last)) {
            agent("alice").post("/api/calls/" + all.getLast() + "/hold").then().statusCode(200);
            LiveKitByHand.allow(last, "carol");
            await().atMost(SOON).until(() -> !LiveKitByHand.participant(last, "carol")
                    .getPermission()
                    .getCanSubscribe());
            assertThat(carol).isNotNull();
        }
        all.forEach(call ->
                agent("alice").post("/api/calls/" + call + "/end").then().statusCode(200));
    }

    @Test
    void saysHowLongAPassTakesAndWhenTheLastOneWas() {
        await().atMost(SOON).until(() -> metrics().contains("baton_reconciler_pass_seconds_count"));
        double age = metrics()
                .lines()
                .filter(line -> line.startsWith("baton_reconciler_last_pass_age_seconds"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
        assertThat(age).isBetween(0.0, 15.0);
    }

    private static double passes() {
        return sum("baton_reconciler_pass_seconds_count");
    }

    private static double deletions() {
        return sum("baton_livekit_requests_seconds_count{method=\"DeleteRoom\"");
    }

    private static double sum(String beginning) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(beginning))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    static double corrections(String kind) {
        return metrics()
                .lines()
                .filter(line ->
                        line.startsWith("baton_reconciler_corrections_total") && line.contains("kind=\"" + kind + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String metrics() {
        return anonymous().accept("text/plain").get("/q/metrics").asString();
    }

    private static void order(String call, int version, Map<?, ?>... rooms) {
        service()
                .body(Map.of("version", version, "homeRoom", rooms[0].get("name"), "rooms", List.of(rooms)))
                .put("/internal/calls/" + call + "/matrix")
                .then()
                .statusCode(200);
    }

    private Map<?, ?> refused(String identity) {
        return Map.of(
                "name",
                room,
                "wanted",
                true,
                "others",
                "OPEN",
                "legs",
                List.of(Map.of("identity", identity, "kind", "agent", "audibility", "REFUSED")));
    }

    private static Map<?, ?> wanted(String name) {
        return Map.of("name", name, "wanted", true, "others", "OPEN", "legs", List.of());
    }

    private static Map<?, ?> unwanted(String name) {
        return Map.of("name", name, "wanted", false, "others", "REFUSED", "legs", List.of());
    }

    private static String newCall(String room) {
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        return service()
                .queryParam("room", room)
                .get("/internal/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("callId");
    }

    private static SignalClient join(String identity, String room) {
        return SignalClient.join(token(identity, room));
    }

    private static String token(String identity, String room) {
        return agent("alice")
                .body(Map.of("identity", identity, "room", room))
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
    }

    private static io.restassured.response.ValidatableResponse get(String call) {
        return agent("alice").get("/api/calls/" + call).then().statusCode(200);
    }

    private static void soon(String call, String path, Object wanted) {
        await().atMost(SOON).until(() -> wanted.equals(get(call).extract().path(path)));
    }
}

package io.baton.token.call;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.as;
import static io.baton.token.testing.Requests.freshRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.baton.events.CloudEvent;
import io.baton.events.transfer.TransferDeclined;
import io.baton.events.transfer.TransferEvent;
import io.baton.kit.inbox.Incoming;
import io.baton.token.testing.BatonTest;
import io.baton.token.testing.LiveKitResource;
import io.baton.token.testing.SignalClient;
import io.baton.token.testing.Webhooks;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@BatonTest
class CallLifeTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final String room = freshRoom();

    @Test
    void isAnsweredWhenAnAgentMeetsTheCallerAndEndsWhenAllHaveLeft() {
        // Given a call whose caller waits
        String call = newCall();
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        get(call).body("answeredAt", equalTo(null));
        // When an agent joins, and both leave again
        Webhooks.send("participant_joined", room, "alice", "PA_alice", "agent");
        get(call).body("answeredAt", notNullValue());
        Webhooks.send("participant_left", room, "alice", "PA_alice", "agent");
        Webhooks.send("participant_left", room, "carol", "PA_carol", "caller");
        // Then the call ends after its grace, and its room is gone
        awaitState(call, "ended");
        get(call)
                .body("endReason", equalTo("caller_left"))
                .body("legs.leftReason", contains("left", "left"))
                .body("timeline.type", hasItem("io.baton.call.ended.v1"));
        agent("alice").post("/list-rooms").then().body("rooms.name", not(hasItem(room)));
        // And everybody can read it in order
        assertThat(published(call, 7).stream().map(CloudEvent::type))
                .containsExactly(
                        "io.baton.call.initiated.v1",
                        "io.baton.call.leg_joined.v1",
                        "io.baton.call.leg_joined.v1",
                        "io.baton.call.answered.v1",
                        "io.baton.call.leg_left.v1",
                        "io.baton.call.leg_left.v1",
                        "io.baton.call.ended.v1");
    }

    @Test
    void aCallerWaitsWhileTheyAreThereAndNobodyIsThereForThem() {
        // Given a call that nobody has joined
        String call = newCall();
        get(call).body("state", equalTo("open"), "waitingSince", nullValue());
        listed().body("items[0].id", equalTo(call), "items[0].waitingSince", nullValue());
        // When the caller comes, they wait
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        String since =
                listed().body("items[0].waitingSince", notNullValue()).extract().path("items[0].waitingSince");
        get(call).body("waitingSince", equalTo(since));
        // Until an agent is there, and again when the agent has left
        Webhooks.send("participant_joined", room, "alice", "PA_alice", "agent");
        listed().body("items[0].waitingSince", nullValue());
        Webhooks.send("participant_left", room, "alice", "PA_alice", "agent");
        String again =
                listed().body("items[0].waitingSince", notNullValue()).extract().path("items[0].waitingSince");
        assertThat(Instant.parse(again)).isAfter(Instant.parse(since));
        // Who has gone waits no more
        Webhooks.send("participant_left", room, "carol", "PA_carol", "caller");
        listed().body("items[0].id", equalTo(call), "items[0].waitingSince", nullValue());
    }

    private ValidatableResponse listed() {
        return agent("alice").get("/api/calls?room=" + room).then().statusCode(200);
    }

    @Test
    void goesOnWhenSomebodyComesBackInTime() {
        String call = newCall();
        Webhooks.send("participant_joined", room, "carol", "PA_1", "caller");
        Webhooks.send("participant_left", room, "carol", "PA_1", "caller");
        Webhooks.send("participant_joined", room, "carol", "PA_2", "caller");
        // Late and doubled news change nothing
        Webhooks.send("participant_joined", room, "carol", "PA_1", "caller");
        Webhooks.send("participant_left", room, "carol", "PA_1", "caller");
        get(call)
                .body("state", equalTo("open"))
                .body("legs", hasSize(2))
                .body("legs.findAll { it.leftAt == null }", hasSize(1));
    }

    @Test
    void countsARejoinAsANewStay() {
        String call = newCall();
        Webhooks.send("participant_joined", room, "carol", "PA_1", "caller");
        Webhooks.send("participant_joined", room, "carol", "PA_2", "caller");
        get(call)
                .body("legs[0].leftReason", equalTo("replaced"))
                .body("legs.findAll { it.leftAt == null }", hasSize(1));
    }

    @Test
    void holdsAndResumesByHand() {
        String call = newCall();
        try (SignalClient carol = join("carol");
                SignalClient alice = join("alice")) {
            agent("alice")
                    .post("/api/calls/" + call + "/hold")
                    .then()
                    .statusCode(200)
                    .body("held", is(true));
            carol.await(message -> message.hasUpdate()
                    && message.getUpdate().getParticipantsList().stream()
                            .anyMatch(participant -> participant.getIdentity().equals("carol")
                                    && !participant.getPermission().getCanSubscribe()
                                    && "held"
                                            .equals(participant
                                                    .getAttributesMap()
                                                    .get("baton.state"))));
            agent("alice")
                    .post("/api/calls/" + call + "/resume")
                    .then()
                    .statusCode(200)
                    .body("held", is(false));
            carol.await(message -> message.hasUpdate()
                    && message.getUpdate().getParticipantsList().stream()
                            .anyMatch(participant -> participant.getIdentity().equals("carol")
                                    && participant.getPermission().getCanSubscribe()
                                    && "talking"
                                            .equals(participant
                                                    .getAttributesMap()
                                                    .get("baton.state"))));
            get(call).body("timeline.type", hasItem("io.baton.call.resumed.v1"));
            assertThat(alice).isNotNull();
        }
    }

    @Test
    void endsForEverybodyWhenAnAgentSaysSo() {
        String call = newCall();
        try (SignalClient carol = join("carol")) {
            agent("alice")
                    .post("/api/calls/" + call + "/end")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ended"))
                    .body("endReason", equalTo("agent_ended"));
            carol.awaitRemoval();
        }
        agent("alice")
                .post("/api/calls/" + call + "/hold")
                .then()
                .statusCode(409)
                .body("code", equalTo("call_ended"));
        // The same room name begins another call
        assertThat(newCall()).isNotEqualTo(call);
    }

    @Test
    @Tag("slow")
    void makesForgottenRoomsAgainAfterLiveKitWasKilled() {
        // Given a call on hold
        String call = newCall();
        agent("alice").post("/api/calls/" + call + "/hold").then().statusCode(200);
        // When LiveKit is killed, it is said to be away, and what was accepted stays
        LiveKitResource.kill();
        agent("alice")
                .body(Map.of("room", freshRoom()))
                .post("/create-room")
                .then()
                .statusCode(503)
                .body("code", equalTo("livekit_away"))
                .body("retryAfter", greaterThanOrEqualTo(1));
        LiveKitResource.launch();
        // Then the room comes back by itself, and who joins is on hold
        await().atMost(Duration.ofSeconds(20)).until(() -> agent("alice")
                .post("/list-rooms")
                .then()
                .extract()
                .asString()
                .contains(room));
        try (SignalClient carol = join("carol")) {
            assertThat(carol.await(message -> message.hasJoin())
                            .getJoin()
                            .getParticipant()
                            .getPermission()
                            .getCanSubscribe())
                    .isFalse();
        }
        get(call).body("state", equalTo("open"));
    }

    @Test
    void listsPageByPageAndHidesWhatIsNotOnesOwn() {
        String one = newCall();
        String two = agent("alice")
                .body(Map.of("name", freshRoom()))
                .post("/api/rooms")
                .then()
                .statusCode(201)
                .extract()
                .path("callId");
        agent("alice").post("/api/calls/" + one + "/end").then().statusCode(200);
        // Pages
        var first =
                agent("alice").queryParam("limit", 1).get("/api/calls").then().statusCode(200);
        String cursor = first.extract().path("nextCursor");
        assertThat((String) first.extract().path("items[0].id")).isEqualTo(two);
        agent("alice")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/calls")
                .then()
                .body("items[0].id", equalTo(one));
        agent("alice")
                .queryParam("cursor", "nonsense")
                .get("/api/calls")
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
        agent("alice").queryParam("limit", 1000).get("/api/calls").then().statusCode(400);
        // An ended call is nobody's business who had no part in it, but a supervisor's
        agent("bob").get("/api/calls/" + one).then().statusCode(404).body("code", equalTo("call_not_found"));
        agent("bob").queryParam("state", "ended").get("/api/calls").then().body("items", empty());
        as("sam", "agent", "supervisor").get("/api/calls/" + one).then().statusCode(200);
        as("sam", "agent", "supervisor")
                .get("/api/calls/stats")
                .then()
                .statusCode(200)
                .body("startedLastDay", greaterThanOrEqualTo(2));
        agent("alice").get("/api/calls/stats").then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void takesTransfersIntoTheTimelineOnceAndBuriesWhatItCannotRead() throws Exception {
        String call = newCall();
        TransferEvent declined = new TransferDeclined(
                UUID.fromString(call), UUID.randomUUID(), null, 3, "alice", "bob", "in_another_call");
        CloudEvent event = CloudEvent.of(UUID.randomUUID(), "/transfer-service", Instant.now(), 1, declined);
        String poison = UUID.randomUUID().toString();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("baton.calls", call, poison.getBytes(StandardCharsets.UTF_8)))
                    .get();
            for (int i = 0; i < 2; i++) {
                var record = new ProducerRecord<>("baton.calls", call, event.value());
                event.headers()
                        .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(record).get();
            }
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(call)
                .body("timeline.findAll { it.type == 'io.baton.transfer.declined.v1' }", hasSize(1)));
        assertThat(read("baton.calls.dlq", record -> new String(record, StandardCharsets.UTF_8), 1))
                .contains(poison);
    }

    private String newCall() {
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        return agent("alice")
                .queryParam("room", room)
                .queryParam("state", "open")
                .get("/api/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private SignalClient join(String identity) {
        return SignalClient.join(agent("alice")
                .body(Map.of("identity", identity, "room", room))
                .post("/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token"));
    }

    private static io.restassured.response.ValidatableResponse get(String call) {
        return agent("alice").get("/api/calls/" + call).then().statusCode(200);
    }

    private static void awaitState(String call, String state) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> state.equals(get(call).extract().<String>path("state")));
    }

    private List<CloudEvent> published(String call, int count) {
        List<CloudEvent> seen = new ArrayList<>();
        try (var consumer = consumer()) {
            consumer.subscribe(List.of("baton.calls"));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (call.equals(record.key())) {
                        seen.add(Incoming.event(record));
                    }
                });
                return seen.size() >= count;
            });
        }
        return seen;
    }

    private <T> List<T> read(String topic, java.util.function.Function<byte[], T> reader, int count) {
        List<T> seen = new ArrayList<>();
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> seen.add(reader.apply(record.value())));
                return seen.size() >= count;
            });
        }
        return seen;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}

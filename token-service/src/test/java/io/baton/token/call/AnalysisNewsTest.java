package io.baton.token.call;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.freshRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.events.CloudEvent;
import io.baton.events.call.CallAnalysisCompleted;
import io.baton.token.matrix.LegKind;
import io.baton.token.testing.BatonTest;
import io.baton.token.testing.Webhooks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The agents of a call are told that it was analysed, and nobody else. */
@BatonTest
class AnalysisNewsTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    MeterRegistry meters;

    private final String room = freshRoom();

    @Test
    void agentsAreToldByNameInTheirRooms() {
        Map<String, List<String>> agents = AnalysisNews.agents(List.of(
                leg("room-1", "carol", LegKind.CALLER),
                leg("room-1", "alice", LegKind.AGENT),
                leg("room-1", "sam", LegKind.SUPERVISOR),
                leg("room-1", "worker", LegKind.AI),
                leg("room-2", "bob", LegKind.AGENT)));

        assertThat(agents).isEqualTo(Map.of("room-1", List.of("alice"), "room-2", List.of("bob")));
        assertThat(AnalysisNews.agents(List.of(leg("room-1", "carol", LegKind.CALLER))))
                .isEmpty();
    }

    @Test
    void theMessageHasIdsOnly() {
        CallAnalysisCompleted analysis = analysis(UUID.randomUUID());

        assertThat(AnalysisNews.message(analysis))
                .isEqualTo("{\"type\":\"analysis\",\"callId\":\"" + analysis.callId() + "\",\"conversationId\":\""
                        + analysis.conversationId() + "\",\"analysisId\":\"" + analysis.analysisId() + "\"}");
    }

    @Test
    void liveKitIsAskedOnceForEachRoomWithAnAgent() throws Exception {
        String call = newCall();
        Webhooks.send("participant_joined", room, "carol", "PA_carol", "caller");
        Webhooks.send("participant_joined", room, "alice", "PA_alice", "agent");
        long before = sent();
        // One of long ago, one of a call that there is not, and one that is news.
        publish(UUID.fromString(call), Instant.now().minusSeconds(3_600));
        publish(UUID.randomUUID(), Instant.now());
        publish(UUID.fromString(call), Instant.now());

        await().atMost(Duration.ofSeconds(30)).until(() -> sent() > before);
        await().during(Duration.ofSeconds(1)).until(() -> sent() == before + 1);
    }

    private long sent() {
        Timer timer =
                meters.find("baton.livekit.requests").tag("method", "SendData").timer();
        return timer == null ? 0 : timer.count();
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

    private void publish(UUID call, Instant at) throws Exception {
        CloudEvent event = CloudEvent.of(UUID.randomUUID(), "/conversation-service", at, 1, analysis(call));
        var record = new ProducerRecord<>("baton.calls", call.toString(), event.value());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    private CallAnalysisCompleted analysis(UUID call) {
        return new CallAnalysisCompleted(call, room, call, UUID.randomUUID(), "extractive");
    }

    private static Leg leg(String room, String identity, LegKind kind) {
        return Leg.joined(UUID.randomUUID(), UUID.randomUUID(), room, identity, kind, identity, "PA_" + identity, NOW);
    }
}

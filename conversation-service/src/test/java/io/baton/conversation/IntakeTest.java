package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallInitiated;
import io.baton.events.call.CallLegJoined;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happened in calls, and what was said in them, becomes conversations. */
@QuarkusTest
class IntakeTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    private record Told(UUID id, Instant at, DomainEvent fact) {}

    @Test
    void aCallIsAConversation() {
        UUID call = UUID.randomUUID();

        facts(call).forEach(this::publish);

        awaitMessages(call, 4);
        as("alice")
                .get("/api/conversations/" + call)
                .then()
                .statusCode(200)
                .body("type", equalTo("website"), "room", equalTo("room-1"), "status", equalTo("closed"))
                .body("startedAt", equalTo("2026-01-31T12:00:00Z"), "callId", equalTo(call.toString()));
        assertThat(texts(call))
                .containsExactly("Hello.", "Good morning.", "Where is my parcel?", "It comes on Monday.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderAndRepetitionChangeNothing(long seed) {
        UUID inOrder = UUID.randomUUID();
        UUID shuffled = UUID.randomUUID();
        List<Told> each = facts(shuffled);
        List<Told> disorder = new ArrayList<>(each);
        disorder.addAll(each);
        Collections.shuffle(disorder, new Random(seed));

        facts(inOrder).forEach(this::publish);
        disorder.forEach(this::publish);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(shape(shuffled)).isEqualTo(shape(inOrder)));
        assertThat(texts(shuffled)).hasSize(4).isEqualTo(texts(inOrder));
    }

    private void publish(Told told) {
        publish(told.id(), "/test", told.at(), told.fact());
    }

    private static List<Told> facts(UUID call) {
        return List.of(
                told(BEGIN, new CallInitiated(call, "room-1", "web", "inbound")),
                told(BEGIN, new CallLegJoined(call, "room-1", UUID.randomUUID(), "carol", "caller", "room-1")),
                said(call, 1, 1, "carol", "caller", "Hell", false, 1),
                said(call, 1, 2, "carol", "caller", "Hello.", true, 1),
                said(call, 2, 1, "alice", "agent", "Good morning.", true, 2),
                said(call, 3, 1, "carol", "caller", "Where is", false, 3),
                said(call, 3, 2, "carol", "caller", "Where is my", false, 3),
                said(call, 3, 3, "carol", "caller", "Where is my parcel?", true, 3),
                said(call, 4, 1, "alice", "agent", "It comes on Monday.", true, 4),
                told(BEGIN.plusSeconds(60), new CallEnded(call, "room-1", "caller_left", 60_000)));
    }

    private static Told said(
            UUID call, int piece, int version, String speaker, String role, String text, boolean last, int second) {
        Instant at = BEGIN.plusSeconds(second);
        UUID segment = new UUID(call.getMostSignificantBits(), piece);
        return told(
                at,
                new TranscriptSegmentRecognized(
                        call, segment, version, speaker, role, text, "en", at, at.plusMillis(900), last, "test"));
    }

    private static Told told(Instant at, DomainEvent fact) {
        return new Told(UUID.randomUUID(), at, fact);
    }

    private void awaitMessages(UUID call, int count) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(texts(call)).hasSize(count);
            as("alice").get("/api/conversations/" + call).then().statusCode(200).body("status", equalTo("closed"));
        });
    }

    /** All that is the same for the same call. */
    private JsonNode shape(UUID call) {
        ObjectNode shape = (ObjectNode) json(
                as("alice").get("/api/conversations/" + call).then().extract().asString());
        shape.remove(List.of("id", "callId", "updatedAt", "version", "instance", "traceId"));
        return shape.set("messages", messages(call));
    }

    private JsonNode messages(UUID call) {
        JsonNode items = json(as("alice")
                        .get("/api/conversations/" + call + "/messages")
                        .then()
                        .extract()
                        .asString())
                .path("items");
        items.forEach(item -> ((ObjectNode) item).remove("id"));
        return items;
    }

    private List<String> texts(UUID call) {
        return StreamSupport.stream(messages(call).spliterator(), false)
                .map(message -> message.path("text").asText())
                .toList()
                .reversed();
    }
}

package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallInitiated;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.events.transfer.TransferRequested;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said in a call is summed up at each transfer and at its end. */
@QuarkusTest
class SummaryTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID call = UUID.randomUUID();

    @Test
    void eachTransferAndTheEndHaveTheirs() {
        UUID transfer = UUID.randomUUID();
        publish(new CallInitiated(call, "room-1", "web", "inbound"));
        say(1, "caller", "My parcel 4711 has not come.");
        publish(new TransferRequested(call, transfer, null, 1, "alice", "agent", "bob", "consult"));
        awaitSummaries(1);
        say(2, "agent", "I will send you another one.");
        publish(new CallEnded(call, "room-1", "caller_left", 60_000));

        JsonNode summaries = awaitSummaries(2);

        JsonNode atTheEnd = summaries.path(0);
        assertThat(atTheEnd.path("occasion").asText()).isEqualTo("call_ended");
        assertThat(atTheEnd.path("transferId").isMissingNode()).isTrue();
        assertThat(atTheEnd.path("summary").path("writer").asText()).isEqualTo("extractive");
        assertThat(atTheEnd.path("summary").path("promised").path(0).asText())
                .isEqualTo("I will send you another one.");
        JsonNode atTheTransfer = summaries.path(1);
        assertThat(atTheTransfer.path("occasion").asText()).isEqualTo("transfer");
        assertThat(atTheTransfer.path("transferId").asText()).isEqualTo(transfer.toString());
        assertThat(atTheTransfer.path("summary").path("promised")).isEmpty();
        as("alice")
                .get("/api/conversations/" + call)
                .then()
                .body("summary", equalTo(atTheEnd.path("summary").path("text").asText()));
    }

    @Test
    void toldTwiceItIsWrittenOnce() {
        publish(new CallInitiated(call, "room-1", "web", "inbound"));
        say(1, "caller", "Where is my parcel?");
        publish(new CallEnded(call, "room-1", "caller_left", 60_000));
        publish(new CallEnded(call, "room-1", "caller_left", 60_000));
        UUID another = UUID.randomUUID();
        publish(new CallEnded(another, "room-2", "caller_left", 60_000));

        awaitSummaries(1);

        as("alice")
                .get("/api/conversations/" + another + "/summaries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void whatAPersonWroteStays() {
        publish(new CallInitiated(call, "room-1", "web", "inbound"));
        say(1, "caller", "Where is my parcel?");
        await().atMost(PATIENCE).until(() -> thisConversation().path("id").isTextual());
        as("alice")
                .body("{\"text\":\"It is lost.\"}")
                .put("/api/conversations/" + call + "/summary")
                .then()
                .statusCode(200);
        publish(new CallEnded(call, "room-1", "caller_left", 60_000));

        awaitSummaries(1);

        assertThat(thisConversation().path("summary").asText()).isEqualTo("It is lost.");
        assertThat(thisConversation().path("summaryBy").asText()).isEqualTo("alice");
    }

    @Test
    void aConversationThatIsNoneHasNone() {
        as("alice")
                .get("/api/conversations/" + call + "/summaries")
                .then()
                .statusCode(404)
                .body("code", equalTo("conversation_not_found"));
    }

    private JsonNode thisConversation() {
        return json(as("alice").get("/api/conversations/" + call).asString());
    }

    private JsonNode awaitSummaries(int count) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(summaries()).hasSize(count));
        return summaries();
    }

    private JsonNode summaries() {
        return json(as("alice").get("/api/conversations/" + call + "/summaries").asString())
                .path("items");
    }

    private void say(int piece, String role, String text) {
        Instant at = BEGIN.plusSeconds(piece);
        publish(new TranscriptSegmentRecognized(
                call, UUID.randomUUID(), 1, role, role, text, "en", at, at.plusMillis(900), true, "test"));
    }

    private void publish(DomainEvent fact) {
        publish(UUID.randomUUID(), "/test", BEGIN, fact);
    }
}

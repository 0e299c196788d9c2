package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.events.DomainEvent;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallInitiated;
import io.baton.events.lead.LeadRequestAnswered;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.events.transfer.TransferRequested;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The summary of a call's end becomes a note about its contact, when it was verified that it was them. */
@QuarkusTest
class NoteTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    private final UUID call = UUID.randomUUID();
    private final UUID contact = UUID.randomUUID();
    private final String line = "POST /internal/contacts/" + contact + "/notes";

    @BeforeEach
    void reset() {
        OutsideResource.services().reset();
    }

    @Test
    void theEndOfAVerifiedCallIsNotedOnce() {
        verified();
        publish(new TransferRequested(call, UUID.randomUUID(), null, 1, "alice", "agent", "bob", "consult"));
        end();
        end();

        await().atMost(PATIENCE).until(() -> states().equals(List.of("written")));

        assertThat(asked()).singleElement().satisfies(request -> {
            assertThat(request.bearer()).isEqualTo(StandInServices.SERVICE_TOKEN);
            assertThat(request.key()).isEqualTo(summaryOfTheEnd());
            assertThat(request.body().path("text").asText()).contains("I will send you another one.");
        });
    }

    @Test
    void itIsTriedAgainUntilItIsThereAndIsThereOnce() {
        OutsideResource.services().answer(line, 503, "{}", 2);
        verified();
        end();
        await().atMost(PATIENCE).until(() -> asked().size() >= 2);
        // It is written, and the answer is lost.
        OutsideResource.services().answer(line, -1, "", 1);

        await().atMost(PATIENCE).until(() -> states().equals(List.of("written")));

        assertThat(asked()).hasSizeGreaterThan(2);
        // Under one key leads-service does it once, however often it is asked.
        assertThat(asked().stream().map(StandInServices.Asked::key).distinct()).containsExactly(summaryOfTheEnd());
    }

    @Test
    void nobodyIsToldOfSomebodyWhoIsNoMore() {
        OutsideResource.services().answer(line, 404, "{\"code\":\"contact_not_found\"}");
        verified();
        end();

        await().atMost(PATIENCE).until(() -> states().equals(List.of("given up")));

        assertThat(asked()).hasSize(1);
    }

    @Test
    void aPersonsWordIsNoVerification() {
        publish(new CallInitiated(call, "room-1", "web", "inbound"));
        await().atMost(PATIENCE)
                .until(() -> as("alice").get("/api/conversations/" + call).statusCode() == 200);
        link(call, contact).then().statusCode(200);
        said();
        end();

        await().atMost(PATIENCE).until(() -> summaryOfTheEnd() != null);

        assertThat(states()).isEmpty();
    }

    private void verified() {
        publish(new CallInitiated(call, "room-1", "web", "outbound"));
        publish(new LeadRequestAnswered(UUID.randomUUID(), contact, UUID.randomUUID(), "call", call));
        await().atMost(PATIENCE).until(() -> contact.toString()
                .equals(as("alice").get("/api/conversations/" + call).<String>path("contactId")));
        said();
    }

    private void said() {
        Instant at = BEGIN.plusSeconds(1);
        publish(new TranscriptSegmentRecognized(
                call,
                UUID.randomUUID(),
                1,
                "agent",
                "agent",
                "I will send you another one.",
                "en",
                at,
                at.plusMillis(900),
                true,
                "test"));
    }

    private void end() {
        publish(new CallEnded(call, "room-1", "caller_left", 60_000));
    }

    private List<StandInServices.Asked> asked() {
        return OutsideResource.services().asked().stream()
                .filter(request -> request.line().equals(line))
                .toList();
    }

    private String summaryOfTheEnd() {
        List<Object> found = rows("""
                SELECT id FROM summary WHERE conversation_id = :id AND occasion = 'call_ended' AND written_at IS NOT NULL""");
        return found.isEmpty() ? null : found.getFirst().toString();
    }

    private List<String> states() {
        return rows("""
                        SELECT CASE WHEN n.written_at IS NOT NULL THEN 'written' WHEN n.due_at IS NULL THEN 'given up'
                                    ELSE 'due' END
                        FROM summary_note n JOIN summary s ON s.id = n.summary_id WHERE s.conversation_id = :id""").stream().map(String::valueOf).toList();
    }

    private List<Object> rows(String sql) {
        return Reactive.await(() -> Panache.withSession(() -> Sql.rows(sql, Object.class, Map.of("id", call))));
    }

    private void publish(DomainEvent fact) {
        publish(UUID.randomUUID(), "/test", BEGIN, fact);
    }
}

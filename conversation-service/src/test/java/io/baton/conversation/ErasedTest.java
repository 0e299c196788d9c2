package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.baton.events.DomainEvent;
import io.baton.events.call.CallInitiated;
import io.baton.events.call.CallLegJoined;
import io.baton.events.contact.ContactErased;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is erased is nowhere any more, and does not come back with words that are heard late. */
@QuarkusTest
class ErasedTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    private static final String TEXT_COLUMNS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
              AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector')""";

    private final List<String> told = new ArrayList<>();
    private final UUID contact = UUID.randomUUID();
    private final String word = "quibble" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void nothingIsLeftOfSomebodyWhoWasEverywhere() {
        UUID call = everywhere();
        UUID thread = UUID.fromString(as("alice")
                .body(Map.of("contactId", contact, "text", "Says " + word))
                .post("/api/assistant/functions/add_contact_note")
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.conversationId"));
        say(thread, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "Who is " + word + "?"))
                .then()
                .statusCode(200);
        assertThat(found())
                .contains(
                        "message.text",
                        "message.words",
                        "participant.identity",
                        "conversation.room",
                        "proposal.arguments",
                        "contact_lookup.value");

        erase();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(found()).isEmpty());
        as("alice").get("/api/conversations/" + call).then().statusCode(404);
        as("alice").get("/api/conversations/" + call + "/messages").then().statusCode(404);
        as("alice")
                .get("/api/timeline?contactId=" + contact)
                .then()
                .statusCode(404)
                .body("code", equalTo("contact_not_found"));
        as("alice").get("/api/conversations?contactId=" + contact).then().body("items.size()", equalTo(0));
        as("alice").get("/api/conversations/search?q=" + word).then().body("items.size()", equalTo(0));
    }

    @Test
    void whatIsHeardLateIsForgottenAtOnce() {
        UUID call = everywhere();
        erase();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(found()).isEmpty());

        segment(call, word + " again");
        joined(call, "caller-" + word);
        awaitTakenIn();

        assertThat(found()).isEmpty();
        as("alice").get("/api/conversations/" + call).then().statusCode(404);
    }

    @Test
    void nobodyIsSaidToBeSomebodyWhoWasErased() {
        UUID conversation = conversation(BEGIN);
        erase();
        await().atMost(PATIENCE)
                .until(() -> rows("SELECT contact_id, gone_at FROM contact_gone WHERE contact_id = '" + contact + "'")
                                .size()
                        == 1);

        link(conversation, contact).then().statusCode(404).body("code", equalTo("contact_not_found"));
    }

    private UUID everywhere() {
        UUID call = UUID.randomUUID();
        publish(UUID.randomUUID(), "/token-service", BEGIN, new CallInitiated(call, "room-" + word, "web", "inbound"));
        joined(call, word);
        for (int piece = 0; piece < 4; piece++) {
            segment(call, "My name is " + word + ", is it not?");
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(found())
                .contains("message.text", "participant.identity", "conversation.room", "analysis.body"));
        link(call, contact).then().statusCode(200);
        say(call, Map.of("id", UUID.randomUUID(), "role", "customer", "text", "Ring " + word, "author", word))
                .then()
                .statusCode(200);
        Reactive.await(
                () -> Panache.withTransaction(() -> Sql.run("""
                INSERT INTO contact_lookup (conversation_id, kind, value, said, due_at)
                VALUES (:id, 'EMAIL', :value, true, 'infinity')""", Map.of("id", call, "value", word + "@example.org"))));
        as("alice")
                .body(Map.of("text", word + " has a question"))
                .put("/api/conversations/" + call + "/summary")
                .then()
                .statusCode(200);
        UUID part = conversation(BEGIN.minusSeconds(60));
        say(part, Map.of("id", UUID.randomUUID(), "role", "customer", "text", "It is " + word))
                .then()
                .statusCode(200);
        as("alice")
                .body(Map.of("text", "also " + word))
                .put("/api/conversations/" + part + "/summary")
                .then()
                .statusCode(200);
        as("alice")
                .body(Map.of("conversationId", part))
                .post("/api/conversations/" + call + "/merge")
                .then()
                .statusCode(200);
        return call;
    }

    private void joined(UUID call, String identity) {
        publish(
                UUID.randomUUID(),
                "/token-service",
                BEGIN,
                new CallLegJoined(call, "room-" + word, UUID.randomUUID(), identity, "caller", "room-" + word));
    }

    private void segment(UUID call, String text) {
        publish(
                UUID.randomUUID(),
                "/voice-agent",
                BEGIN,
                new TranscriptSegmentRecognized(
                        call,
                        UUID.randomUUID(),
                        1,
                        "caller",
                        "caller",
                        text,
                        "en",
                        BEGIN,
                        BEGIN.plusSeconds(1),
                        true,
                        "test"));
    }

    private void erase() {
        publish(UUID.randomUUID(), "/leads-service", BEGIN, new ContactErased(contact, 3, 7));
    }

    /** Every fact that was told has been taken in: each leaves its id in the inbox. */
    private void awaitTakenIn() {
        String ids = String.join("','", told);
        await().atMost(PATIENCE)
                .until(() -> rows("SELECT event_id, consumer FROM inbox WHERE event_id IN ('" + ids + "')")
                                .size()
                        == told.size());
    }

    @Override
    protected void publish(UUID eventId, String source, Instant at, DomainEvent fact) {
        told.add(eventId.toString());
        super.publish(eventId, source, at, fact);
    }

    /** Every column of every table in which the word stands. */
    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Object[] column : rows(TEXT_COLUMNS)) {
            String sql = "SELECT count(*), 1 FROM " + column[0] + " WHERE position('" + word + "' IN CAST(\""
                    + column[1] + "\" AS text)) > 0";
            if (((Number) rows(sql).getFirst()[0]).longValue() > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    private static List<Object[]> rows(String sql) {
        return Reactive.await(() -> Panache.withSession(() -> Sql.rows(sql, Object[].class, Map.of())));
    }
}

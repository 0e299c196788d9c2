package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.baton.events.contact.ContactCallLinked;
import io.baton.events.contact.ContactMerged;
import io.baton.events.lead.LeadRequestAnswered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said with one contact: as a timeline, in summaries, as rows, and also after the contact became part of another one. */
@QuarkusTest
class HistoryTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    private final UUID contact = UUID.randomUUID();

    @Test
    void theTimelineHasAllChannelsWithTheirLastWords() {
        UUID older = withContact(BEGIN.minusSeconds(3600));
        UUID newer = withContact(BEGIN);
        for (int second : List.of(4, 2, 1, 3)) {
            speak(newer, second);
        }

        timeline("")
                .body("items.conversation.id", contains(newer.toString(), older.toString()))
                .body("items[0].lastWords.text", contains("second 2", "second 3", "second 4"))
                .body("items[1].lastWords", empty());

        String next = timeline("&limit=1").body("items", hasSize(1)).extract().path("nextCursor");
        timeline("&limit=1&cursor=" + next)
                .body("items.conversation.id", contains(older.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void summariesAreListedNewestFirst() {
        UUID first = withContact(BEGIN);
        UUID second = withContact(BEGIN.minusSeconds(60));
        summarise(first, "Asked about parcels.");
        summarise(second, "Asked about a wedding.");

        summaries("")
                .body("items.text", contains("Asked about a wedding.", "Asked about parcels."))
                .body("items[1].conversationId", equalTo(first.toString()), "items[1].by", equalTo("alice"));

        summarise(first, "Asked about parcels twice.");
        String next = summaries("&limit=1")
                .body("items.text", contains("Asked about parcels twice."))
                .extract()
                .path("nextCursor");
        summaries("&limit=1&cursor=" + next).body("items.text", contains("Asked about a wedding."));
    }

    @Test
    void aConversationIsReadAsARow() {
        UUID conversation = withContact(BEGIN);
        speak(conversation, 2);
        speak(conversation, 1);

        var row = as("alice")
                .get("/api/conversations/" + conversation + "?shape=voice_conversations")
                .then()
                .statusCode(200)
                .body("messages.content", contains("second 1", "second 2"))
                .body("messages[0].role", equalTo("customer"))
                .body("messages[0].timestamp", equalTo("2026-01-31T12:00:01Z"))
                .body("conversation_type", equalTo("website"))
                .body("contact_id", equalTo(contact.toString()))
                .body("created_at", equalTo("2026-01-31T12:00:00Z"))
                .extract();
        assertThat(row.jsonPath().getMap("$"))
                .containsOnlyKeys(
                        "id",
                        "contact_id",
                        "phone_number",
                        "room_name",
                        "conversation_type",
                        "messages",
                        "summary",
                        "created_at",
                        "updated_at");
        as("alice")
                .get("/api/conversations?shape=voice_conversations&contactId=" + contact)
                .then()
                .statusCode(200)
                .body("items.id", contains(conversation.toString()))
                .body("items[0].messages.content", contains("second 1", "second 2"));
        as("alice")
                .get("/api/conversations/" + conversation + "?shape=rows")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"), "violations[0].field", equalTo("shape"));
    }

    @Test
    void whoseNumberWasDialledIsKnown() {
        UUID call = conversation(BEGIN);
        UUID lead = UUID.randomUUID();

        publish(
                UUID.randomUUID(),
                "/leads-service",
                BEGIN,
                new LeadRequestAnswered(lead, contact, UUID.randomUUID(), "call", call));

        await().atMost(PATIENCE).untilAsserted(() -> as("alice")
                .get("/api/conversations/" + call)
                .then()
                .body("contactId", equalTo(contact.toString()), "leadId", equalTo(lead.toString())));
    }

    @Test
    void whomACallIsWithIsKnownOnceAnAgentHasSaidSo() {
        UUID call = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        publish(
                UUID.randomUUID(),
                "/leads-service",
                BEGIN,
                new LeadRequestAnswered(UUID.randomUUID(), contact, UUID.randomUUID(), "call", call));
        awaitWith(call, contact);

        publish(UUID.randomUUID(), "/leads-service", BEGIN, new ContactCallLinked(other, call, "alice"));

        awaitWith(call, other).body("leadId", nullValue());
    }

    private ValidatableResponse awaitWith(UUID conversation, UUID expected) {
        await().atMost(PATIENCE).until(() -> expected.toString()
                .equals(as("alice").get("/api/conversations/" + conversation).<String>path("contactId")));
        return as("alice").get("/api/conversations/" + conversation).then();
    }

    @Test
    void contactsThatAreOneHaveOneHistory() {
        UUID conversation = withContact(BEGIN);
        UUID stays = UUID.randomUUID();

        publish(UUID.randomUUID(), "/leads-service", BEGIN, new ContactMerged(stays, contact, 2));

        await().atMost(PATIENCE).untilAsserted(() -> as("alice")
                .get("/api/conversations/" + conversation)
                .then()
                .body("contactId", equalTo(stays.toString())));
        timeline("").body("items.conversation.id", contains(conversation.toString()));
        as("alice")
                .get("/api/conversations?contactId=" + contact)
                .then()
                .body("items.id", contains(conversation.toString()));
        UUID later = conversation(BEGIN);
        link(later, contact).then().statusCode(200).body("contactId", equalTo(stays.toString()));
    }

    private UUID withContact(Instant at) {
        UUID conversation = conversation(at);
        link(conversation, contact).then().statusCode(200).body("contactId", equalTo(contact.toString()));
        return conversation;
    }

    private void speak(UUID conversation, int second) {
        say(
                        conversation,
                        Map.of(
                                "id",
                                UUID.randomUUID(),
                                "role",
                                "customer",
                                "text",
                                "second " + second,
                                "at",
                                BEGIN.plusSeconds(second).toString()))
                .then()
                .statusCode(200);
    }

    private void summarise(UUID conversation, String text) {
        as("alice")
                .body(Map.of("text", text))
                .put("/api/conversations/" + conversation + "/summary")
                .then()
                .statusCode(200)
                .body("summary", equalTo(text));
    }

    private ValidatableResponse timeline(String more) {
        return as("alice")
                .get("/api/timeline?contactId=" + contact + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse summaries(String more) {
        return as("alice")
                .get("/api/conversation-summaries?contactId=" + contact + more)
                .then()
                .statusCode(200);
    }
}

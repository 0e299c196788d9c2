package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations over HTTP. */
@QuarkusTest
class ConversationTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");

    private UUID conversation;

    @BeforeEach
    void begin() {
        conversation = conversation(BEGIN);
    }

    @Test
    void whatIsSaidTwiceIsSaidOnce() {
        UUID id = UUID.randomUUID();

        say(conversation, Map.of("id", id, "role", "customer", "text", "Hello"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("said"));
        say(conversation, Map.of("id", id, "role", "customer", "text", "Hello"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("known"));

        messages(conversation)
                .body("items", hasSize(1))
                .body("items[0].text", equalTo("Hello"), "items[0].author", equalTo("alice"));
    }

    @Test
    void whatIsRecognisedBetterReplacesItself() {
        UUID id = UUID.randomUUID();

        say(conversation, piece(id, 1, "Where is", false)).then().body("outcome", equalTo("heard"));
        say(conversation, piece(id, 3, "Where is my parcel?", true)).then().body("outcome", equalTo("said"));
        say(conversation, piece(id, 2, "Where is my", false)).then().body("outcome", equalTo("known"));

        messages(conversation).body("items.text", contains("Where is my parcel?"));
    }

    @Test
    void orderIsThatOfSpeaking() {
        for (int second : List.of(3, 1, 2)) {
            say(
                    conversation,
                    Map.of(
                            "id",
                            UUID.randomUUID(),
                            "role",
                            "agent",
                            "text",
                            "second " + second,
                            "at",
                            BEGIN.plusSeconds(second).toString()));
        }

        messages(conversation).body("items.text", contains("second 3", "second 2", "second 1"));
        String next = as("alice")
                .get("/api/conversations/" + conversation + "/messages?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("nextCursor");
        as("alice")
                .get("/api/conversations/" + conversation + "/messages?limit=2&cursor=" + next)
                .then()
                .body("items.text", contains("second 1"))
                .body("nextCursor", nullValue());
    }

    @Test
    void nobodySpeaksInWhatIsClosed() {
        as("alice")
                .post("/api/conversations/" + conversation + "/close")
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"), "closeReason", equalTo("closed_by_person"));

        say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "Wait"))
                .then()
                .statusCode(409)
                .body("code", equalTo("conversation_closed"));
    }

    @Test
    void wordsAreFoundAndShownAsTheyWereSaid() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        UUID contact = UUID.randomUUID();
        link(conversation, contact);
        say(
                conversation,
                Map.of("id", UUID.randomUUID(), "role", "customer", "text", "<b>My</b> " + word + " is late"));
        say(conversation(BEGIN), Map.of("id", UUID.randomUUID(), "role", "customer", "text", "No " + word + " here"));

        as("alice")
                .get("/api/conversations/search?q=" + word)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        as("alice")
                .get("/api/conversations/search?q=" + word + "&contactId=" + contact)
                .then()
                .body("items", hasSize(1))
                .body("items[0].conversationId", equalTo(conversation.toString()))
                .body("items[0].highlights.text", contains("<b>My</b> ", word, " is late"))
                .body("items[0].highlights.hit", contains(false, true, false));
        as("alice")
                .get("/api/conversations/search?q=nobodysaidthis")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aListIsNarrowedByTypeStatusAndTime() {
        UUID contact = UUID.randomUUID();
        UUID early = conversation(BEGIN.minusSeconds(3600));
        UUID late = conversation(BEGIN.plusSeconds(3600));
        Stream.of(early, conversation, late).forEach(each -> link(each, contact));
        as("alice").post("/api/conversations/" + late + "/close").then().statusCode(200);
        String list = "/api/conversations?contactId=" + contact;

        shows(list, late, conversation, early);
        shows(list + "&from=" + BEGIN, late, conversation);
        shows(list + "&until=" + BEGIN, early);
        shows(list + "&from=" + BEGIN + "&until=" + BEGIN.plusSeconds(1), conversation);
        shows(list + "&status=closed", late);
        shows(list + "&status=open", conversation, early);
        shows(list + "&type=website", late, conversation, early);
        shows(list + "&type=sms");
        String next =
                shows(list + "&status=open&limit=1", conversation).extract().path("nextCursor");
        shows(list + "&status=open&limit=1&cursor=" + next, early).body("nextCursor", nullValue());
    }

    @Test
    void whatIsFoundIsNarrowedByTypeStatusAndTime() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        UUID other = conversation(BEGIN);
        say(conversation, said(UUID.randomUUID(), 1, word));
        say(conversation, said(UUID.randomUUID(), 3, word));
        say(other, said(UUID.randomUUID(), 2, word));
        as("alice").post("/api/conversations/" + other + "/close").then().statusCode(200);
        String found = "/api/conversations/search?q=" + word;

        finds(found, conversation, other, conversation);
        finds(found + "&from=" + BEGIN.plusSeconds(2), conversation, other);
        finds(found + "&until=" + BEGIN.plusSeconds(2), conversation);
        finds(found + "&status=closed", other);
        finds(found + "&status=open", conversation, conversation);
        finds(found + "&type=website", conversation, other, conversation);
        finds(found + "&type=inbound_call");
        String next =
                finds(found + "&status=open&limit=1", conversation).extract().path("nextCursor");
        finds(found + "&status=open&limit=1&cursor=" + next, conversation).body("nextCursor", nullValue());
    }

    private ValidatableResponse shows(String list, UUID... expected) {
        return listed(list, "items.id", expected);
    }

    private ValidatableResponse finds(String list, UUID... expected) {
        return listed(list, "items.conversationId", expected);
    }

    private ValidatableResponse listed(String list, String path, UUID... expected) {
        return as("alice")
                .get(list)
                .then()
                .statusCode(200)
                .body(path, equalTo(Stream.of(expected).map(UUID::toString).toList()));
    }

    @Test
    void twoBecomeOneAndBothIdsName() {
        UUID other = conversation(BEGIN.minusSeconds(60));
        UUID contact = UUID.randomUUID();
        link(other, contact);
        say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "one"));
        say(other, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "two"));

        as("alice")
                .body(Map.of("conversationId", other))
                .post("/api/conversations/" + conversation + "/merge")
                .then()
                .statusCode(200)
                .body("contactId", equalTo(contact.toString()));

        as("alice")
                .get("/api/conversations/" + other)
                .then()
                .statusCode(200)
                .body("id", equalTo(conversation.toString()));
        messages(other).body("items", hasSize(2));
        as("alice")
                .get("/api/conversations?contactId=" + contact)
                .then()
                .body("items.id", contains(conversation.toString()));
        as("alice")
                .body(Map.of("conversationId", other))
                .post("/api/conversations/" + conversation + "/merge")
                .then()
                .statusCode(409)
                .body("code", equalTo("conversations_apart"));
    }

    @Test
    void thoseOfTwoPeopleStayApart() {
        UUID other = conversation(BEGIN);
        link(conversation, UUID.randomUUID());
        link(other, UUID.randomUUID());

        as("alice")
                .body(Map.of("conversationId", other))
                .post("/api/conversations/" + conversation + "/merge")
                .then()
                .statusCode(409)
                .body("code", equalTo("conversations_apart"));
    }

    @Test
    void oneBecomesTwo() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        say(conversation, said(first, 1, "about parcels"));
        say(conversation, said(second, 2, "about a wedding"));
        say(conversation, said(UUID.randomUUID(), 3, "in June"));

        String part = as("alice")
                .body(Map.of("fromMessageId", second))
                .post("/api/conversations/" + conversation + "/split")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        messages(conversation).body("items.text", contains("about parcels"));
        messages(UUID.fromString(part)).body("items.text", contains("in June", "about a wedding"));
        split(conversation, first).statusCode(409).body("code", equalTo("conversations_apart"));
        split(conversation, second).statusCode(404).body("code", equalTo("message_not_found"));
    }

    @Test
    void aPersonMayBeWrongAboutWhomItIsWith() {
        UUID contact = UUID.randomUUID();
        link(conversation, contact);

        as("alice")
                .delete("/api/conversations/" + conversation + "/contact")
                .then()
                .statusCode(200)
                .body("contactId", nullValue());
        as("alice").get("/api/conversations?contactId=" + contact).then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "role,shouting",
        "text,''",
        "id,4711",
        "at,tomorrow",
        "at,0000-01-01T00:00:00Z",
        "revision,0",
        "source,smoke"
    })
    void namesTheFieldThatIsNotValid(String field, String value) {
        Map<String, Object> message =
                new HashMap<>(Map.of("id", UUID.randomUUID(), "role", "customer", "text", "Hello"));
        message.put(field, field.equals("revision") ? (Object) Integer.valueOf(value) : value);

        say(conversation, message)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("violations.field", hasItem(field));
    }

    @Test
    void refusesTheFutureAndTextsThatAreTooLong() {
        say(
                        conversation,
                        Map.of(
                                "id",
                                UUID.randomUUID(),
                                "role",
                                "agent",
                                "text",
                                "Hello",
                                "at",
                                Instant.now().plusSeconds(3600).toString()))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("at"));
        say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "x".repeat(20_001)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("text"));
        say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "x".repeat(1_100_000)))
                .then()
                .statusCode(413);
        say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "x".repeat(20_000)))
                .then()
                .statusCode(200);
    }

    @Test
    void isNotForEverybody() {
        UUID unknown = UUID.randomUUID();
        assertThat(as("alice").get("/api/conversations/" + unknown).statusCode())
                .isEqualTo(404);
        say(unknown, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "Hello"))
                .then()
                .statusCode(404)
                .body("code", equalTo("conversation_not_found"));
        assertThat(as("token-service", "service").get("/api/conversations").statusCode())
                .isEqualTo(403);
    }

    private static Map<String, Object> piece(UUID id, int revision, String text, boolean isFinal) {
        return Map.of(
                "id",
                id,
                "role",
                "customer",
                "text",
                text,
                "source",
                "voice",
                "at",
                BEGIN.toString(),
                "revision",
                revision,
                "isFinal",
                isFinal);
    }

    private static Map<String, Object> said(UUID id, int second, String text) {
        return Map.of(
                "id",
                id,
                "role",
                "customer",
                "text",
                text,
                "at",
                BEGIN.plusSeconds(second).toString());
    }

    private ValidatableResponse split(UUID id, UUID from) {
        return as("alice")
                .body(Map.of("fromMessageId", from))
                .post("/api/conversations/" + id + "/split")
                .then();
    }

    private ValidatableResponse messages(UUID id) {
        return as("alice").get("/api/conversations/" + id + "/messages").then().statusCode(200);
    }
}

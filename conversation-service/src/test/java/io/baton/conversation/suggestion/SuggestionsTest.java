package io.baton.conversation.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.conversation.StandInServices;
import io.baton.events.DomainEvent;
import io.baton.events.contact.ContactErased;
import io.baton.events.contact.ContactMerged;
import io.baton.events.contact.ContactUpdated;
import io.baton.events.contact.ContactVerified;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conversations find their contact: what is certain by itself, the rest when a person says so. */
@QuarkusTest
class SuggestionsTest extends ServiceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-31T12:00:00Z");
    private static final String RESOLVE = "GET /internal/contacts/resolve";

    private final UUID contact = UUID.randomUUID();
    private final String number = "+4930" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    private UUID conversation;

    @BeforeEach
    void begin() {
        OutsideResource.services().reset();
        conversation = conversation(BEGIN);
    }

    @Test
    void whoseVerifiedNumberItIsIsLinked() {
        resolved(match(contact));

        numbered(conversation);

        awaitLinked(contact);
        assertThat(asked()).singleElement().satisfies(request -> {
            assertThat(request.bearer()).isEqualTo(StandInServices.SERVICE_TOKEN);
            assertThat(request.query()).isEqualTo("phone=" + number);
        });
        assertThat(one("SELECT contact_verified FROM conversation WHERE id = :id", Boolean.class))
                .isTrue();
        suggestions().body("items", empty());
    }

    @Test
    void itIsAskedAgainUntilThereIsAnAnswer() {
        OutsideResource.services().answer(RESOLVE, 503, "{}", 2);
        numbered(conversation);
        await().atMost(PATIENCE).until(() -> asked().size() == 2);

        resolved(match(contact));

        awaitLinked(contact);
        awaitNothingToAsk();
    }

    @Test
    void whatIsNoNumberIsAskedOnce() {
        OutsideResource.services().answer(RESOLVE, 400, "{\"code\":\"phone_invalid\"}");

        numbered(conversation);

        awaitNothingToAsk();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void whoOnlyClaimsTheNumberIsSuggestedAndLinkedWhenAPersonSaysSo() {
        UUID other = UUID.randomUUID();
        resolved(match(null, contact, other));
        numbered(conversation);
        awaitSuggested(contact, other);

        decide(other, "reject").statusCode(200).body("contactId", nullValue());
        awaitSuggested(contact);
        decide(contact, "accept").statusCode(200).body("contactId", equalTo(contact.toString()));

        decide(contact, "accept").statusCode(200).body("contactId", equalTo(contact.toString()));
        suggestions().body("items", empty());
        assertThat(one("SELECT contact_verified FROM conversation WHERE id = :id", Boolean.class))
                .isFalse();
    }

    @Test
    void whatSomebodySaysIsOnlyEverASuggestion() {
        resolved(match(contact));

        customer("I am carol@example.org");

        awaitSuggested(contact);
        suggestions().body("items.reason", contains("said_email"));
        as("alice").get("/api/conversations/" + conversation).then().body("contactId", nullValue());
        assertThat(asked()).singleElement().satisfies(request -> assertThat(request.query())
                .isEqualTo("email=carol@example.org"));
    }

    @Test
    void whatColleaguesSayAndWhoIsKnownSuggestNobody() {
        resolved(match(contact));
        say(conversation, Map.of("id", UUID.randomUUID(), "role", "agent", "text", "Write to us@example.org"));
        UUID known = UUID.randomUUID();
        link(conversation, known);
        customer("I am carol@example.org");

        awaitNothingToAsk();

        assertThat(asked()).isEmpty();
        suggestions().body("items", empty());
    }

    @Test
    void aNumberThatIsVerifiedLaterLinksWhatIsStillOpen() {
        linksWhenTold(new ContactUpdated(contact, 2));
    }

    @Test
    void soDoesAContactWhoIsVerified() {
        linksWhenTold(new ContactVerified(contact, 2));
    }

    private void linksWhenTold(DomainEvent event) {
        resolved(match(null, contact));
        numbered(conversation);
        awaitSuggested(contact);

        resolved(match(contact));
        publish(event);

        awaitLinked(contact);
    }

    @Test
    void whoWasRejectedIsNotLinkedLater() {
        resolved(match(null, contact));
        numbered(conversation);
        awaitSuggested(contact);
        decide(contact, "reject").statusCode(200);

        resolved(match(contact));
        want();
        awaitNothingToAsk();

        as("alice").get("/api/conversations/" + conversation).then().body("contactId", nullValue());
        suggestions().body("items", empty());
    }

    @Test
    void whoBecamePartOfSomebodyIsSuggestedAsThem() {
        UUID into = UUID.randomUUID();
        resolved(match(null, contact));
        numbered(conversation);
        awaitSuggested(contact);

        publish(new ContactMerged(into, contact, 2));

        awaitSuggested(into);
    }

    @Test
    void whoWasErasedIsSuggestedNoMore() {
        resolved(match(null, contact));
        numbered(conversation);
        awaitSuggested(contact);

        publish(new ContactErased(contact, 2, 1));

        await().atMost(PATIENCE)
                .until(() ->
                        one("SELECT count(*) FROM contact_suggestion WHERE conversation_id = :id", Long.class) == 0);
        want();
        awaitNothingToAsk();
        suggestions().body("items", empty());
        decide(contact, "accept").statusCode(404).body("code", equalTo("contact_not_found"));
    }

    @Test
    void whoSaysManyAtOnceIsNotAskedForWithoutEnd() {
        OutsideResource.services().answer(RESOLVE, 503, "{}");
        IntStream.range(0, 8)
                .forEach(message -> customer(IntStream.range(0, 4)
                        .mapToObj(address -> "a" + message + "b" + address + "@example.org")
                        .collect(Collectors.joining(" "))));

        assertThat(one("SELECT count(*) FROM contact_lookup WHERE conversation_id = :id", Long.class))
                .isEqualTo(Lookups.MOST_WAITING);
        run("DELETE FROM contact_lookup WHERE conversation_id = :id");
    }

    @Test
    void nobodyElseIsChosen() {
        decide(contact, "reject").statusCode(404).body("code", equalTo("not_found"));
        decide(contact, "accept").statusCode(404).body("code", equalTo("not_found"));
        as("alice").get("/api/conversations/" + conversation).then().body("contactId", nullValue());
    }

    private void numbered(UUID id) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(
                "UPDATE conversation SET phone_number = :number WHERE id = :id", Map.of("id", id, "number", number))));
    }

    /** As if something were asked once more. */
    private void want() {
        run("""
                INSERT INTO contact_lookup (conversation_id, kind, value, said)
                SELECT id, 'PHONE', phone_number, false FROM conversation WHERE id = :id ON CONFLICT DO NOTHING""");
    }

    private void customer(String text) {
        say(conversation, Map.of("id", UUID.randomUUID(), "role", "customer", "text", text))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse suggestions() {
        return as("alice")
                .get("/api/conversations/" + conversation + "/suggestions")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(UUID person, String decision) {
        return as("alice")
                .post("/api/conversations/" + conversation + "/suggestions/" + person + "/" + decision)
                .then();
    }

    private void awaitSuggested(UUID... people) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(suggestions().extract().<List<String>>path("items.contactId"))
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.of(people).map(UUID::toString).toList()));
    }

    private void awaitLinked(UUID person) {
        await().atMost(PATIENCE).until(() -> person.toString()
                .equals(as("alice").get("/api/conversations/" + conversation).<String>path("contactId")));
    }

    private void awaitNothingToAsk() {
        await().atMost(PATIENCE)
                .until(() -> one("SELECT count(*) FROM contact_lookup WHERE conversation_id = :id", Long.class) == 0);
    }

    private static void resolved(String answer) {
        OutsideResource.services().answer(RESOLVE, 200, answer);
    }

    private static String match(UUID verified, UUID... claims) {
        return "{\"contact\":" + (verified == null ? "null" : person(verified)) + ",\"candidates\":["
                + Stream.of(claims).map(SuggestionsTest::person).collect(Collectors.joining(",")) + "]}";
    }

    private static String person(UUID id) {
        return "{\"id\":\"" + id + "\",\"name\":\"Carol\"}";
    }

    private static List<StandInServices.Asked> asked() {
        return OutsideResource.services().lookups();
    }

    private void run(String sql) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(sql, Map.of("id", conversation))));
    }

    private <T> T one(String sql, Class<T> type) {
        return Reactive.await(() -> Panache.withSession(
                () -> Sql.rows(sql, type, Map.of("id", conversation)).map(List::getFirst)));
    }

    private void publish(DomainEvent fact) {
        publish(UUID.randomUUID(), "/leads-service", BEGIN, fact);
    }
}

package io.baton.conversation.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.baton.conversation.OutsideResource;
import io.baton.conversation.ServiceTest;
import io.baton.conversation.StandInModel.Hold;
import io.baton.conversation.StandInModel.Say;
import io.baton.conversation.StandInModel.Step;
import io.baton.conversation.StandInModel.Want;
import io.baton.conversation.StandInModel.Wanted;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.conversation.proposal.ProposalDesk;
import io.baton.events.agent.AgentStatusChanged;
import io.baton.events.contact.ContactErased;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is told what: once, stored until seen, and gone with what it speaks of. */
@QuarkusTest
class NotificationsTest extends ServiceTest {

    private static final UUID LEAD = UUID.fromString("0193b0a0-0000-7000-8000-00000000000a");
    private static final String SMS = "POST /api/admin/leads/" + LEAD + "/sms";
    private static final String STREAM = "text/event-stream";

    @Inject
    ProposalDesk proposals;

    /** Whom this test tells. */
    private String person;

    @BeforeEach
    void begin() {
        OutsideResource.services().reset();
        person = "p-" + UUID.randomUUID();
    }

    @Test
    void whoIsMentionedIsTold() {
        agent(person);
        UUID conversation = conversation();

        say(conversation, typed("Please ask @" + person.toUpperCase(java.util.Locale.ROOT) + ", or @nobody-at-all."));

        own(person)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("mention"), "items[0].title", equalTo("alice mentioned you"))
                .body("items[0].conversationId", equalTo(conversation.toString()))
                .body("items[0].callId", equalTo(conversation.toString()))
                .body("items[0].proposalId", nullValue(), "items[0].seenAt", nullValue());
        own("nobody-at-all").body("items", empty());
        assertThat(announced(person))
                .containsExactly(Map.of("kind", "mention", "conversationId", conversation.toString()));
    }

    @Test
    void theSameMessageTellsOnce() {
        agent(person);
        UUID conversation = conversation();
        Map<String, Object> message = typed("Hello @" + person);

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> say(conversation, message).statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        own(person).body("items", hasSize(1));
        assertThat(announced(person)).hasSize(1);
        say(conversation, typed("Hello again @" + person));
        own(person).body("items", hasSize(2));
    }

    @Test
    void nobodyIsToldOfWhatNoAgentTyped() {
        agent(person);
        UUID conversation = conversation();
        Map<String, Object> customer = typed("I know @" + person);
        customer.put("role", "customer");
        Map<String, Object> spoken = typed("I know @" + person);
        spoken.put("source", "voice");

        say(conversation, customer).then().statusCode(200);
        say(conversation, spoken).then().statusCode(200);
        as(person)
                .body(typed("That is me: @" + person))
                .post("/api/conversations/" + conversation + "/messages")
                .then()
                .statusCode(200);

        own(person).body("items", empty());
    }

    @Test
    void isUnseenUntilSeen() {
        String first = mention();
        String second = mention();
        own(person).body("items.id", contains(second, first));

        seen("somebody-else", first).statusCode(404).body("code", equalTo("not_found"));
        seen(person, first).statusCode(204);
        String at =
                own(person).body("items[1].seenAt", notNullValue()).extract().path("items[1].seenAt");
        seen(person, first).statusCode(204);

        own(person).body("items[1].seenAt", equalTo(at), "items[0].seenAt", nullValue());
        as(person).get("/api/notifications?unseen=true").then().body("items.id", contains(second));
        seen(person, UUID.randomUUID().toString()).statusCode(404);
        seen(person, "4711").statusCode(404);
    }

    @Test
    void isReadPageByPage() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.addFirst(mention());
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = as(person)
                    .get("/api/notifications?limit=2&unseen=true&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }

        assertThat(read).isEqualTo(all);
    }

    @Test
    void aProposalThatNobodyAnswersIsToldOfOnce() {
        String waiting = propose();
        String rejected = propose();
        decide(person, rejected, "reject", "rejected");
        assertThat(rows("SELECT extract(epoch FROM tell_at - created_at) FROM proposal WHERE id = '" + waiting + "'"))
                .first()
                .asString()
                .startsWith("10.");

        isDue(waiting, rejected);

        await().atMost(PATIENCE).untilAsserted(() -> own(person).body("items", hasSize(1)));
        own(person)
                .body("items[0].kind", equalTo("proposal"), "items[0].proposalId", equalTo(waiting))
                .body("items[0].title", equalTo("Waits for your yes: send sms"))
                .body("items[0].conversationId", notNullValue());
        assertThat(rows("SELECT id FROM proposal WHERE tell_at IS NOT NULL AND id = '" + waiting + "'"))
                .isEmpty();
        assertThat(announced(person)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "reject"})
    void whatIsDecidedHasNothingToSeeAnyMore(String decision) {
        String id = propose();
        isDue(id);
        await().atMost(PATIENCE).untilAsserted(() -> own(person).body("items", hasSize(1)));

        decide(person, id, decision, decision.equals("confirm") ? "done" : "rejected");

        own(person).body("items", hasSize(1)).body("items[0].seenAt", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"confirm, done, Done", "reject, rejected, Rejected"})
    void whatSomebodyElseDecidedIsToldToWhoAsked(String decision, String state, String title) {
        String id = propose();
        String admin = "a-" + UUID.randomUUID();

        decide(admin, id, decision, state);
        decide(admin, id, decision, state);

        own(person)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("assistant_result"), "items[0].proposalId", equalTo(id))
                .body("items[0].title", equalTo(title + ": send sms (decided by " + admin + ")"));
        own(admin).body("items", empty());
        assertThat(announced(person)).hasSize(1);
    }

    @Test
    void whatSomebodyElseConfirmedInVainIsTold() {
        OutsideResource.services().answer(SMS, 409, "{\"code\":\"opted_out\",\"detail\":\"No.\"}");
        String id = propose();

        decide("ada", id, "confirm", "failed");

        own(person).body("items.title", contains("Failed: send sms (decided by ada)"));
    }

    @Test
    void whoDecidesWhereTheyAskedIsNotToldAgain() {
        UUID desk = UUID.randomUUID();
        String here = propose(desk);
        String there = propose(desk);
        String rejected = propose(desk);

        confirm(here, desk);
        confirm(there, UUID.randomUUID());
        Reactive.await(() -> proposals.reject(UUID.fromString(rejected), caller(UUID.randomUUID())));

        own(person)
                .body("items.proposalId", contains(rejected, there))
                .body("items.title", contains("Rejected: send sms", "Done: send sms"));
    }

    @Test
    void whatIsDoneLaterThanItWasConfirmedIsTold() {
        OutsideResource.services().answer(SMS, 503, "{}", 3);
        String id = propose();
        decide(person, id, "confirm", "confirmed");
        own(person).body("items", empty());

        as(person).get("/api/assistant/proposals").then().body("items[0].state", equalTo("done"));

        own(person).body("items.title", contains("Done: send sms"));
    }

    @Test
    void whatIsGivenUpIsTold() {
        String id = propose();
        run("UPDATE proposal SET state = 'CONFIRMED', decided_by = asked_by, decided_at = now() - interval '13 hours',"
                + " attempt_until = now() + interval '1 hour' WHERE id = '" + id + "'");

        await().atMost(PATIENCE).untilAsserted(() -> own(person).body("items.title", contains("Failed: send sms")));
    }

    @ParameterizedTest
    @ValueSource(strings = {STREAM, "application/json"})
    void anAnswerThatNobodyHeardIsKeptAndTold(String accept) {
        CountDownLatch left = new CountDownLatch(1);
        String sms = "{\"leadId\":\"" + LEAD + "\",\"text\":\"Hello\"}";
        model(new Want(List.of(new Wanted("send_sms", sms)), 50), new Hold(left, new Say("It waits for you.", 20)));

        LeavingClient client = LeavingClient.ask(person, accept, Map.of("message", "Write to them"));
        await().atMost(PATIENCE).until(() -> OutsideResource.model().requests().size() == 2);
        client.leave();
        // Whoever is served after the client has left: so has been what it left.
        IntStream.range(0, 5).forEach(i -> own(person).body("items", empty()));
        left.countDown();

        await().atMost(PATIENCE).untilAsserted(() -> own(person).body("items", hasSize(2)));
        var told = own(person)
                .body("items.kind", contains("proposal", "assistant_result"))
                .body("items[1].title", equalTo("The assistant has answered"))
                .extract();
        as(person)
                .get("/api/conversations/" + told.<String>path("items[1].conversationId") + "/messages")
                .then()
                .body("items.text", contains("It waits for you.", "Write to them"));
        as(person)
                .get("/api/assistant/proposals")
                .then()
                .body("items.id", contains(told.<String>path("items[0].proposalId")));
    }

    @ParameterizedTest
    @ValueSource(strings = {STREAM, "application/json"})
    void whoHearsTheAnswerIsNotTold(String accept) {
        model(new Say("Hello.", 20));

        as(person)
                .body(Map.of("message", "Hello"))
                .accept(accept)
                .post("/api/admin-assistant/chat")
                .then()
                .statusCode(200);

        own(person).body("items", empty());
    }

    @Test
    void aPersonHasOnlySoMany() {
        agent(person);
        UUID conversation = conversation();
        run("INSERT INTO notification (id, recipient, kind, cause, title, conversation_id, created_at)"
                + " SELECT gen_random_uuid(), '" + person + "', 'mention', gen_random_uuid(), 'old ' || n, '"
                + conversation + "', now() - n * interval '1 minute' FROM generate_series(1, 200) AS n");

        say(conversation, typed("Hello @" + person)).then().statusCode(200);

        List<String> titles = own(person).extract().path("items.title");
        assertThat(titles)
                .hasSize(200)
                .startsWith("alice mentioned you", "old 1")
                .endsWith("old 199");
    }

    @Test
    void isForgottenAfterAWhile() {
        String old = mention();
        String young = mention();
        run("UPDATE notification SET created_at = now() - interval '31 days' WHERE id = '" + old + "'");
        run("UPDATE notification SET created_at = now() - interval '29 days' WHERE id = '" + young + "'");

        await().atMost(PATIENCE).untilAsserted(() -> own(person).body("items.id", contains(young)));
    }

    @Test
    void goesWithTheContactItSpeaksOf() {
        agent(person);
        UUID contact = UUID.randomUUID();
        UUID theirs = conversation();
        UUID others = conversation();
        say(theirs, typed("First"));
        Map<String, Object> moved = typed("Then @" + person);
        say(theirs, moved).then().statusCode(200);
        UUID part = UUID.fromString(as("alice")
                .body(Map.of("fromMessageId", moved.get("id")))
                .post("/api/conversations/" + theirs + "/split")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        say(theirs, typed("Now @" + person)).then().statusCode(200);
        say(others, typed("There @" + person)).then().statusCode(200);
        link(theirs, contact).then().statusCode(200);
        link(part, contact).then().statusCode(200);
        String proposal = as(person)
                .body(Map.of("contactId", contact, "text", "Hello"))
                .post("/api/assistant/functions/add_contact_note")
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.id");
        isDue(proposal);
        await().atMost(PATIENCE).untilAsserted(() -> own(person).body("items", hasSize(4)));

        publish(UUID.randomUUID(), "/leads-service", Instant.now(), new ContactErased(contact, 3, 7));

        await().atMost(PATIENCE)
                .untilAsserted(() -> own(person).body("items.conversationId", contains(others.toString())));
    }

    /** There is an agent of this name, as transfer-service tells when somebody connects. */
    private void agent(String username) {
        publish(
                UUID.randomUUID(),
                "/transfer-service",
                Instant.now(),
                new AgentStatusChanged(username, "available", "offline", username));
        await().atMost(PATIENCE)
                .until(() -> rows("SELECT username FROM agent WHERE username = '" + username + "'")
                                .size()
                        == 1);
    }

    private static Map<String, Object> typed(String text) {
        return new HashMap<>(Map.of("id", UUID.randomUUID(), "role", "agent", "text", text));
    }

    /** The person is mentioned; the notification. */
    private String mention() {
        if (rows("SELECT username FROM agent WHERE username = '" + person + "'").isEmpty()) {
            agent(person);
        }
        say(conversation(), typed("Hello @" + person)).then().statusCode(200);
        return own(person).extract().path("items[0].id");
    }

    private ValidatableResponse own(String username) {
        return as(username).get("/api/notifications?limit=200").then().statusCode(200);
    }

    private ValidatableResponse seen(String username, String id) {
        return as(username).post("/api/notifications/" + id + "/seen").then();
    }

    private String propose() {
        return as(person)
                .body(Map.of("leadId", LEAD, "text", "Hello"))
                .post("/api/assistant/functions/send_sms")
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.id");
    }

    /** The same by somebody who was signed in there. */
    private String propose(UUID place) {
        String id = propose();
        run("UPDATE proposal SET asked_in = '" + place + "' WHERE id = '" + id + "'");
        return id;
    }

    private void confirm(String id, UUID place) {
        Reactive.await(() -> proposals.confirm(UUID.fromString(id), caller(place)));
    }

    private Caller caller(UUID place) {
        return new Caller(person, Audience.AGENT, IdentityResource.bearer(person, "agent"), place);
    }

    private void decide(String username, String id, String decision, String state) {
        as(username, "agent", username.equals(person) ? "agent" : "admin")
                .post("/api/assistant/proposals/" + id + "/" + decision)
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private static void isDue(String... ids) {
        for (String id : ids) {
            run("UPDATE proposal SET tell_at = now() WHERE id = '" + id + "'");
        }
    }

    private static void model(Step... steps) {
        OutsideResource.model().script(List.of(steps));
    }

    /** What was announced to others of what this person is told: kind and conversation, and nothing that was said. */
    private static List<Map<String, String>> announced(String username) {
        List<Map<String, String>> announced = new ArrayList<>();
        for (Object data : rows("SELECT data FROM outbox WHERE topic = 'baton.conversations' AND key = '" + username
                + "' ORDER BY position")) {
            var fact = json((String) data);
            assertThat(fact.path("recipient").asText()).isEqualTo(username);
            assertThat(fact.path("notificationId").asText()).isNotEmpty();
            assertThat(fact.size()).isEqualTo(4);
            announced.add(Map.of(
                    "kind",
                    fact.path("kind").asText(),
                    "conversationId",
                    fact.path("conversationId").asText()));
        }
        return announced;
    }

    private static List<Object> rows(String sql) {
        return Reactive.await(() -> Panache.withSession(() -> Sql.rows(sql, Object.class, Map.of())));
    }

    private static void run(String sql) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(sql, Map.of())));
    }
}

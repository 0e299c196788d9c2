package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.Topics;
import io.baton.events.call.CallAnswered;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallFailed;
import io.baton.events.call.CallInitiated;
import io.baton.events.contact.ContactCallLinked;
import io.baton.kit.inbox.Incoming;
import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.baton.leads.communication.FactConsumer;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Calls and messages: asked for when they are allowed, answered by the phone side's facts, seen on the timeline. */
@QuarkusTest
class OutreachTest extends ServiceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Inject
    FactConsumer consumer;

    /** A zone where it is this hour now, whatever the time of the test. */
    private static String zoneAt(int hour) {
        int now = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        int offset = Math.floorMod(hour - now + 12, 24) - 12;
        return "UTC" + (offset < 0 ? "-" : "+") + (Math.abs(offset) < 10 ? "0" : "") + Math.abs(offset) + ":00";
    }

    private static String leadOf(String contact) {
        return agent().body(body("contactId", contact, "title", "Call me"))
                .post("/api/admin/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String awake(String name, String number) {
        return contact(
                body("name", name, "timeZone", zoneAt(13), "phones", List.of(body("value", number, "verified", true))));
    }

    private static Response call(String lead) {
        return agent().body(Map.of()).post("/api/admin/leads/" + lead + "/call");
    }

    @Test
    void aCallIsAskedForWhenEverythingAllowsIt() {
        String number = phone();
        String contact = awake("Callee", number);
        String lead = leadOf(contact);
        call(lead).then().statusCode(409).body("code", equalTo("consent_missing"));
        consent(contact, "phone", "granted");

        String request = call(lead)
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/admin/leads/" + lead + "/requests/"))
                .body("state", equalTo("waiting"))
                .body("phone", equalTo("***" + number.substring(number.length() - 4)))
                .extract()
                .path("id");

        call(lead).then().statusCode(409).body("code", equalTo("request_running"));
        service()
                .get("/internal/lead-requests/" + request)
                .then()
                .statusCode(200)
                .body("phone", equalTo(number));
        List<CloudEvent> facts = facts("baton.crm", contact, seen -> seen.stream()
                .anyMatch(event -> event.type().equals("io.baton.lead.call_requested.v1")));
        assertThat(facts.getLast().correlationid()).isEqualTo(request);
        assertThat(facts.toString()).doesNotContain(number);
    }

    @Test
    void whoWithdrewOnOneChannelIsLeftAloneOnAll() {
        String contact = awake("Opted out", phone());
        String lead = leadOf(contact);
        consent(contact, "phone", "granted");
        consent(contact, "email", "withdrawn");

        call(lead).then().statusCode(409).body("code", equalTo("opted_out"));
    }

    @Test
    void nobodyIsCalledAtNight() {
        String contact =
                contact(body("name", "Sleeper", "timeZone", zoneAt(3), "phones", List.of(body("value", phone()))));
        consent(contact, "phone", "granted");

        call(leadOf(contact))
                .then()
                .statusCode(409)
                .body("code", equalTo("quiet_hours"))
                .body("notBefore", notNullValue());
        String mute = contact(body("name", "No number"));
        call(leadOf(mute)).then().statusCode(409).body("code", equalTo("no_phone"));
    }

    @Test
    void attemptsAreCountedAndTheSameRequestTwiceIsOneCall() {
        String contact = awake("Often called", phone());
        consent(contact, "phone", "granted");
        String lead = leadOf(contact);
        for (int i = 0; i < 3; i++) {
            String key = UUID.randomUUID().toString();
            String request = agent().header("Idempotency-Key", key)
                    .body(Map.of())
                    .post("/api/admin/leads/" + lead + "/call")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            agent().header("Idempotency-Key", key)
                    .body(Map.of())
                    .post("/api/admin/leads/" + lead + "/call")
                    .then()
                    .statusCode(202)
                    .body("id", equalTo(request));
            publish(request, new CallFailed(UUID.randomUUID(), "r", "busy"));
            awaitState(lead, request, "failed");
        }

        call(lead).then().statusCode(409).body("code", equalTo("attempts_exhausted"));
    }

    @Test
    void anAnsweredCallStandsOnTheTimelineAndIsRebuiltTheSame() {
        String contact = awake("Answers", phone());
        consent(contact, "phone", "granted");
        String lead = leadOf(contact);
        String request = call(lead).then().statusCode(202).extract().path("id");
        UUID callId = UUID.randomUUID();

        publish(request, new CallInitiated(callId, "room", "phone", "outbound"));
        publish(request, new CallAnswered(callId, "room", "alice"));
        publish(null, new CallEnded(callId, "room", "caller_left", 1000));

        awaitState(lead, request, "answered");
        agent().body(body("text", "Nice talk")).post("/api/contacts/" + contact + "/notes");
        String timeline = "/api/admin/leads/" + lead + "/communications";
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> agent().get(timeline)
                .then()
                .statusCode(200)
                .body(
                        "items.type",
                        containsInAnyOrder(
                                "note",
                                "io.baton.call.ended.v1",
                                "io.baton.lead.request_answered.v1",
                                "io.baton.call.answered.v1",
                                "io.baton.call.initiated.v1",
                                "io.baton.lead.call_requested.v1",
                                "io.baton.lead.created.v1",
                                "io.baton.consent.changed.v1")));
        agent().get(timeline + "?kind=note").then().body("items.fields.text", contains("Nice talk"));
        agent().get("/api/contacts/calls/" + callId).then().statusCode(200).body("id", equalTo(contact));
        String before = agent().get(timeline).asString();
        String first = agent().get(timeline + "?limit=3").path("nextCursor");
        agent().get(timeline + "?limit=200&cursor=" + first).then().body("items.size()", equalTo(5));

        // When the read model is forgotten and all facts are read from the beginning
        Reactive.await(() -> Panache.withTransaction(() ->
                Sql.run("DELETE FROM communication", Map.of()).chain(() -> Sql.run("DELETE FROM inbox", Map.of()))));
        readFromTheBeginning();

        assertThat(agent().get(timeline).asString()).isEqualTo(before);
    }

    @Test
    void whomACallIsWithIsToldWhenThatIsNew() {
        String call = UUID.randomUUID().toString();
        String first = contact("Nina Named");
        String second = contact("Nora Named");

        for (String contact : List.of(first, first, second)) {
            agent().body(body("contactId", contact))
                    .put("/api/contacts/calls/" + call)
                    .then()
                    .statusCode(204);
        }

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(records(Topics.CRM).stream()
                        .filter(record -> record.headers().lastHeader("ce_type") != null)
                        .map(record -> Incoming.event(record).event().orElse(null))
                        .filter(fact -> fact instanceof ContactCallLinked linked
                                && linked.callId().toString().equals(call)))
                .hasSize(2)
                .allSatisfy(fact ->
                        assertThat(((ContactCallLinked) fact).linkedBy()).isNotBlank())
                .extracting(fact -> ((ContactCallLinked) fact).contactId().toString())
                .containsExactlyInAnyOrder(first, second));
        agent().get("/api/contacts/calls/" + call).then().body("id", equalTo(second));
    }

    @Test
    void aMessageIsMadeFromAScript() {
        String contact = awake("Mara Message", phone());
        consent(contact, "sms", "granted");
        String lead = leadOf(contact);
        String script = supervisor()
                .body(body(
                        "title", "Hello", "category", "sms", "body", "Hi {{contact.firstName}}!", "state", "published"))
                .post("/api/admin/scripts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        agent().body(body("scriptId", script))
                .post("/api/admin/leads/" + lead + "/sms")
                .then()
                .statusCode(202)
                .body("text", equalTo("Hi Mara!"));

        supervisor()
                .delete("/api/admin/scripts/" + script)
                .then()
                .statusCode(409)
                .body("code", equalTo("script_in_use"));
        agent().body(Map.of())
                .post("/api/admin/leads/" + lead + "/sms")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("text"));
        agent().get("/api/admin/leads/" + lead + "/requests").then().body("items.channel", contains("sms"));
    }

    @Test
    void whatNobodyAnswersInTimeFails() {
        String contact = awake("Never answered", phone());
        consent(contact, "phone", "granted");
        String lead = leadOf(contact);
        String request = call(lead).then().statusCode(202).extract().path("id");

        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(
                "UPDATE lead_request SET expires_at = now() - interval '1 second' WHERE id = :id",
                Map.of("id", UUID.fromString(request)))));

        awaitState(lead, request, "failed");
        agent().get("/api/admin/leads/" + lead + "/requests/" + request).then().body("reason", equalTo("expired"));
        assertThat(types(contact, "io.baton.lead.request_failed.v1")).contains("io.baton.lead.call_requested.v1");
    }

    private static void awaitState(String lead, String request, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> agent().get(
                        "/api/admin/leads/" + lead + "/requests/" + request)
                .then()
                .body("state", equalTo(state)));
    }

    private void publish(String correlation, DomainEvent fact) {
        CloudEvent event = CloudEvent.of(UUID.randomUUID(), "/telephony-service", Instant.now(), 1, fact)
                .withCorrelationid(correlation == null ? UUID.randomUUID().toString() : correlation);
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<String, byte[]>("baton.calls", fact.key(), event.value());
            event.headers().forEach((name, value) -> record.headers()
                    .add(name, value.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(producer.send(record)).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private void readFromTheBeginning() {
        for (String topic : List.of("baton.crm", "baton.calls")) {
            // Another test sends what is no event: that is parked, not taken in
            records(topic).stream()
                    .filter(record -> record.headers().lastHeader("ce_type") != null)
                    .forEach(record -> Reactive.await(() -> consumer.take(record)));
        }
    }
}

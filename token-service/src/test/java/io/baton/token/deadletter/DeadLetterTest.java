package io.baton.token.deadletter;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.anonymous;
import static io.baton.token.testing.Requests.as;
import static io.baton.token.testing.Requests.freshRoom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.baton.events.CloudEvent;
import io.baton.events.transfer.TransferDeclined;
import io.baton.events.transfer.TransferEvent;
import io.baton.kit.testing.Reactive;
import io.baton.token.testing.BatonTest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the timeline cannot take in is parked, and is taken in again, in order and once, when the fault is mended. */
@BatonTest
class DeadLetterTest {

    private static final String LETTERS = "/api/admin/dead-letters";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private String call;

    @BeforeEach
    void aCallWhoseTimelineIsBroken() {
        String room = freshRoom();
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
        call = agent("alice").queryParam("room", room).get("/api/calls").path("items[0].id");
        sql("""
            CREATE FUNCTION broken_timeline() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'the timeline is broken'; END $$""");
        sql("CREATE TRIGGER broken_timeline BEFORE INSERT ON timeline_entry FOR EACH ROW WHEN (NEW.call_id = '" + call
                + "') EXECUTE FUNCTION broken_timeline()");
    }

    @AfterEach
    void mend() {
        sql("DROP TRIGGER IF EXISTS broken_timeline ON timeline_entry");
        sql("DROP FUNCTION IF EXISTS broken_timeline");
    }

    @Tag("slow")
    @Test
    void isParkedAndTakenInAgainInOrderAndOnce() throws Exception {
        // Given two facts of one call that its timeline cannot take in
        CloudEvent first = declined(3);
        CloudEvent second = declined(4);
        send(first);
        send(second);
        List<String> ids = parked(2);
        admin().get(LETTERS)
                .then()
                .body(
                        "items.find { it.id == '" + ids.getFirst() + "' }.eventId",
                        equalTo(first.id().toString()))
                .body("items.find { it.id == '" + ids.getFirst() + "' }.type", equalTo("io.baton.transfer.declined.v1"))
                .body("items.find { it.id == '" + ids.getFirst() + "' }.topic", equalTo("baton.calls"))
                .body("items.find { it.id == '" + ids.getFirst() + "' }.reason", containsString("broken"));
        double before = measured("redriven");
        // While the fault lasts nothing comes of taking them in again, and the second waits behind the first
        admin().post(LETTERS + "/" + ids.getFirst() + "/redrive")
                .then()
                .statusCode(409)
                .body("code", equalTo("dead_letter_refused"), "detail", containsString("broken"));
        admin().post(LETTERS + "/redrive")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + ids.get(0) + "' }.outcome", equalTo("failed"))
                .body("items.find { it.id == '" + ids.get(1) + "' }.outcome", equalTo("waiting"));
        assertThat(timeline()).isEmpty();
        // When the fault is mended and several operators ask at once
        mend();
        List<CompletableFuture<Integer>> asked = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> admin().post(LETTERS + "/redrive").statusCode(), Thread::startVirtualThread))
                .limit(4)
                .toList();
        assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
        // Then each has had its effect once, in order, and it is known by whom
        assertThat(timeline())
                .containsExactly(first.id().toString(), second.id().toString());
        assertThat(takenIn()).containsExactly(first.id().toString(), second.id().toString());
        assertThat(parkedOf()).isEmpty();
        admin().get(LETTERS + "?state=settled&limit=200")
                .then()
                .body(
                        "items.findAll { it.key == '" + call + "' }.settled.outcome",
                        equalTo(List.of("redriven", "redriven")))
                .body("items.findAll { it.key == '" + call + "' }.settled.by", equalTo(List.of("ada", "ada")));
        assertThat(measured("redriven") - before).isEqualTo(2);
        admin().post(LETTERS + "/" + ids.getFirst() + "/redrive")
                .then()
                .statusCode(404)
                .body("code", equalTo("dead_letter_not_found"));
    }

    @Tag("slow")
    @Test
    void whatIsNoFactOfOursCanOnlyBeGivenUp() throws Exception {
        // Given a record that is no event
        send(new ProducerRecord<>("baton.calls", call, "nonsense".getBytes(StandardCharsets.UTF_8)));
        String id = parked(1).getFirst();
        // Then nobody can take it in
        admin().post(LETTERS + "/" + id + "/redrive")
                .then()
                .statusCode(409)
                .body("code", equalTo("dead_letter_refused"));
        // And it is given up once
        admin().delete(LETTERS + "/" + id).then().statusCode(204);
        admin().delete(LETTERS + "/" + id).then().statusCode(404);
        assertThat(parkedOf()).isEmpty();
        admin().get(LETTERS + "?state=settled&limit=200")
                .then()
                .body("items.findAll { it.key == '" + call + "' }", hasSize(1))
                .body("items.find { it.key == '" + call + "' }.settled.outcome", equalTo("discarded"));
    }

    private static RequestSpecification admin() {
        return as("ada", "admin", "supervisor", "agent");
    }

    private CloudEvent declined(int sequence) {
        TransferEvent event = new TransferDeclined(
                UUID.fromString(call), UUID.randomUUID(), null, sequence, "alice", "bob", "in_another_call");
        return CloudEvent.of(UUID.randomUUID(), "/transfer-service", Instant.now(), sequence, event);
    }

    private void send(CloudEvent event) throws Exception {
        var record = new ProducerRecord<>("baton.calls", call, event.value());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    private void send(ProducerRecord<String, byte[]> record) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }

    private List<String> parked(int count) {
        return await().atMost(Duration.ofSeconds(30)).until(this::parkedOf, ids -> ids.size() == count);
    }

    private List<String> parkedOf() {
        return admin().get(LETTERS + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.key == '" + call + "' }.id");
    }

    private List<String> timeline() {
        return rows("SELECT cast(id AS text) FROM timeline_entry WHERE call_id = '" + call
                + "' AND type = 'io.baton.transfer.declined.v1' ORDER BY at, id");
    }

    /** The ids of the facts in the order in which they had their effect. */
    private List<String> takenIn() {
        return rows("SELECT i.event_id FROM inbox i JOIN timeline_entry t ON i.event_id = cast(t.id AS text)"
                + " WHERE t.call_id = '" + call + "' AND i.consumer = 'timeline' ORDER BY i.received_at");
    }

    private static double measured(String outcome) {
        return anonymous()
                .accept("text/plain")
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("baton_deadletters_total{") && line.contains("\"" + outcome + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static List<String> rows(String query) {
        return Reactive.await(() -> Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(query, String.class).getResultList())));
    }

    private static void sql(String statement) {
        Reactive.await(() -> Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(statement).executeUpdate())));
    }
}

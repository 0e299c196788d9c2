package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallAnalysisCompleted;
import io.baton.events.call.CallLegJoined;
import io.baton.events.notification.NotificationCreated;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other services tell of reaches those it is for on their live sockets, each socket once. */
@QuarkusTest
class NewsTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        producer.close();
    }

    @Test
    void aNotificationReachesEverySocketOfItsRecipientOnce() {
        NotificationCreated bobs = notification(b);
        NotificationCreated last = notification(a);
        try (Live alice = live(a);
                Live desk = live(b);
                Live phone = live(b)) {
            publish(0, UUID.randomUUID(), Instant.now(), bobs);
            publish(0, UUID.randomUUID(), Instant.now(), last);

            told(alice, last);
            JsonNode message = told(desk, bobs);
            told(phone, bobs);
            assertThat(message.path("id").asLong()).isPositive();
            assertThat(message.path("data").properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactlyInAnyOrder("id", "kind");
            assertThat(message.at("/data/kind").asText()).isEqualTo("mention");
            assertThat(notifications(alice)).containsExactly(last.notificationId());
            assertThat(notifications(desk)).containsExactly(bobs.notificationId());
            assertThat(notifications(phone)).containsExactly(bobs.notificationId());
        }
    }

    /** As when one replica took it in and died before it said so, and another one takes it in again. */
    @Test
    void theSameFactTellsOnce() {
        UUID event = UUID.randomUUID();
        NotificationCreated twice = notification(b);
        NotificationCreated first = notification(b);
        NotificationCreated second = notification(b);
        try (Live bob = live(b)) {
            for (int partition : List.of(0, 1, 0, 1)) {
                publish(partition, event, Instant.now(), twice);
            }
            publish(0, UUID.randomUUID(), Instant.now(), first);
            publish(1, UUID.randomUUID(), Instant.now(), second);

            told(bob, first);
            told(bob, second);
            assertThat(notifications(bob))
                    .containsExactlyInAnyOrder(twice.notificationId(), first.notificationId(), second.notificationId());
        }
    }

    @Test
    void whatWasMissedIsToldWhenASocketResumes() {
        NotificationCreated before = notification(b);
        NotificationCreated missed = notification(b);
        long seen;
        try (Live bob = live(b)) {
            publish(0, UUID.randomUUID(), Instant.now(), before);
            seen = told(bob, before).path("id").asLong();
        }
        publish(0, UUID.randomUUID(), Instant.now(), missed);
        await().atMost(PATIENCE)
                .until(() -> Rows.count("SELECT count(*) FROM live_message WHERE recipient = '" + b
                                + "' AND type = 'notification'")
                        == 2);

        try (Live again = Live.open(RestAssured.port, b, "?after=" + seen)) {
            told(again, missed);
            assertThat(notifications(again)).containsExactly(missed.notificationId());
        }
    }

    @Test
    void anAnalysisReachesTheAgentsOfTheCallAndNobodyElse() {
        UUID call = UUID.randomUUID();
        UUID analysis = UUID.randomUUID();
        UUID conversation = UUID.randomUUID();
        NotificationCreated last = notification(b);
        try (Live alice = live(a);
                Live bob = live(b)) {
            publish(0, UUID.randomUUID(), Instant.now(), joined(call, a, "agent"));
            publish(0, UUID.randomUUID(), Instant.now(), joined(call, caller, "caller"));
            await().atMost(PATIENCE)
                    .until(() -> Rows.count("SELECT count(*) FROM agent_call WHERE call_id = '" + call + "'") == 1);

            publish(
                    0,
                    UUID.randomUUID(),
                    Instant.now(),
                    new CallAnalysisCompleted(call, room, conversation, analysis, "extractive"));

            JsonNode data = alice.await("analysis", PATIENCE, told -> told.path("callId")
                            .asText()
                            .equals(call.toString()))
                    .path("data");
            assertThat(data.path("analysisId").asText()).isEqualTo(analysis.toString());
            assertThat(data.path("conversationId").asText()).isEqualTo(conversation.toString());
            assertThat(data.size()).isEqualTo(3);
            publish(0, UUID.randomUUID(), Instant.now(), last);
            told(bob, last);
            assertThat(types(bob)).doesNotContain("analysis");
            assertThat(Rows.count("SELECT count(*) FROM live_message WHERE body LIKE '%" + analysis + "%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsOldOrCannotBeReadKeepsNothingBack() {
        NotificationCreated old = notification(b);
        NotificationCreated fresh = notification(b);
        try (Live bob = live(b)) {
            publish(0, UUID.randomUUID(), Instant.now().minusSeconds(3700), old);
            var broken = new ProducerRecord<>("baton.conversations", 0, b, "{".getBytes(StandardCharsets.UTF_8));
            headers(UUID.randomUUID(), Instant.now(), fresh)
                    .forEach((name, value) -> broken.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            publish(broken);
            publish(new ProducerRecord<>("baton.conversations", 0, b, "hello".getBytes(StandardCharsets.UTF_8)));

            publish(0, UUID.randomUUID(), Instant.now(), fresh);

            told(bob, fresh);
            assertThat(notifications(bob)).containsExactly(fresh.notificationId());
        }
    }

    private static NotificationCreated notification(String recipient) {
        return new NotificationCreated(UUID.randomUUID(), recipient, "mention", UUID.randomUUID());
    }

    private CallLegJoined joined(UUID call, String identity, String kind) {
        return new CallLegJoined(call, room, UUID.randomUUID(), identity, kind, room);
    }

    private static JsonNode told(Live live, NotificationCreated notification) {
        return live.await("notification", PATIENCE, data -> data.path("id")
                .asText()
                .equals(notification.notificationId().toString()));
    }

    private static List<UUID> notifications(Live live) {
        return live.messages().stream()
                .filter(message -> message.path("type").asText().equals("notification"))
                .map(message -> UUID.fromString(message.at("/data/id").asText()))
                .toList();
    }

    private static Stream<String> types(Live live) {
        return live.messages().stream().map(message -> message.path("type").asText());
    }

    private void publish(int partition, UUID id, Instant at, DomainEvent fact) {
        CloudEvent event = CloudEvent.of(id, "/test", at, 1, fact);
        var record = new ProducerRecord<>(fact.type().topic(), partition, fact.key(), event.value());
        headers(id, at, fact)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        publish(record);
    }

    private static Map<String, String> headers(UUID id, Instant at, DomainEvent fact) {
        return CloudEvent.of(id, "/test", at, 1, fact).headers();
    }

    private void publish(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package io.baton.conversation;

import static io.baton.kit.testing.IdentityResource.bearer;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallInitiated;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.LastAnswer;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests against the running service share: one PostgreSQL and Kafka for all of them. */
@QuarkusTestResource(value = PostgresResource.class, parallel = true)
@QuarkusTestResource(value = KafkaResource.class, parallel = true)
@QuarkusTestResource(value = IdentityResource.class, parallel = true)
@QuarkusTestResource(value = OutsideResource.class, parallel = true)
@QuarkusTestResource(value = LeadsResource.class, parallel = true)
@ExtendWith(LastAnswer.class)
public abstract class ServiceTest {

    /** What is told over Kafka is here in moments, but a machine may have more to do. */
    protected static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, KafkaProducer<String, byte[]>> PRODUCERS = new ConcurrentHashMap<>();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    protected RequestSpecification as(String username, String... roles) {
        return given().auth()
                .oauth2(bearer(username, roles.length == 0 ? new String[] {"agent"} : roles))
                .contentType(ContentType.JSON);
    }

    /** Publishes a fact as another service would, under this event id. */
    protected void publish(UUID eventId, String source, Instant at, DomainEvent fact) {
        CloudEvent event = CloudEvent.of(eventId, source, at, 1, fact);
        var record = new ProducerRecord<>(fact.type().topic(), fact.key(), event.value());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        publish(record);
    }

    /** Publishes anything. */
    protected void publish(ProducerRecord<String, byte[]> record) {
        try {
            PRODUCERS
                    .computeIfAbsent(
                            bootstrap,
                            servers -> new KafkaProducer<>(
                                    Map.of("bootstrap.servers", servers),
                                    new StringSerializer(),
                                    new ByteArraySerializer()))
                    .send(record)
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The conversation of a call that began then. */
    protected UUID conversation(Instant at) {
        UUID call = UUID.randomUUID();
        publish(UUID.randomUUID(), "/token-service", at, new CallInitiated(call, "room-" + call, "web", "inbound"));
        await().atMost(PATIENCE)
                .until(() -> as("alice").get("/api/conversations/" + call).statusCode() == 200);
        return call;
    }

    protected UUID conversation() {
        return conversation(Instant.parse("2026-01-31T12:00:00Z"));
    }

    /** Says with whom a conversation is. */
    protected Response link(UUID conversation, UUID contact) {
        return as("alice").body(Map.of("contactId", contact)).put("/api/conversations/" + conversation + "/contact");
    }

    /** Says something in a conversation. */
    protected Response say(UUID conversation, Map<String, ?> message) {
        return as("alice").body(message).post("/api/conversations/" + conversation + "/messages");
    }

    protected static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

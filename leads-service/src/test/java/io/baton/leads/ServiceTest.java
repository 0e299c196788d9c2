package io.baton.leads;

import static io.baton.kit.testing.IdentityResource.bearer;
import static io.restassured.RestAssured.given;

import io.baton.events.CloudEvent;
import io.baton.kit.inbox.Incoming;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.LastAnswer;
import io.baton.kit.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests against the running service share: one PostgreSQL and Kafka for all of them. */
@QuarkusTestResource(value = PostgresResource.class, parallel = true)
@QuarkusTestResource(value = KafkaResource.class, parallel = true)
@QuarkusTestResource(value = IdentityResource.class, parallel = true)
@ExtendWith(LastAnswer.class)
public abstract class ServiceTest {

    protected static RequestSpecification agent() {
        return as("alice", "agent");
    }

    protected static RequestSpecification supervisor() {
        return as("sam", "supervisor", "agent");
    }

    protected static RequestSpecification admin() {
        return as("ada", "admin", "supervisor", "agent");
    }

    protected static RequestSpecification service() {
        return as("telephony-service", "service");
    }

    protected static RequestSpecification as(String username, String... roles) {
        return given().auth()
                .oauth2(bearer(username, roles))
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(true);
    }

    /** A number that no other test has. */
    protected static String phone() {
        return "+4930" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    protected static String email() {
        return "mail" + ThreadLocalRandom.current().nextInt(1_000_000, 999_999_999) + "@example.com";
    }

    protected static Map<String, Object> body(Object... pairs) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }

    /** A contact with this name and a verified number and address of its own. */
    protected static String contact(String name) {
        return contact(body(
                "name",
                name,
                "timeZone",
                "Europe/Berlin",
                "phones",
                List.of(body("value", phone(), "verified", true)),
                "emails",
                List.of(body("value", email(), "verified", true))));
    }

    protected static String contact(Map<String, ?> body) {
        return agent().body(body)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    protected static void consent(String contact, String channel, String state) {
        agent().body(body("channel", channel, "purpose", "marketing", "state", state, "wordingVersion", "2026-03"))
                .post("/api/contacts/" + contact + "/consents")
                .then()
                .statusCode(201);
    }

    /** Reads a topic until something is there, and gives all facts with this key up to then. */
    protected static List<CloudEvent> facts(String topic, String key, Predicate<List<CloudEvent>> enough) {
        List<CloudEvent> seen = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        seen.add(Incoming.event(record));
                    }
                });
                return enough.test(seen);
            });
        }
        return seen;
    }

    /** Everything on a topic, until nothing comes for two seconds. */
    protected static List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                var polled = consumer.poll(Duration.ofSeconds(2));
                polled.forEach(seen::add);
                return polled.isEmpty() && !consumer.assignment().isEmpty();
            });
        }
        return seen;
    }

    /** The types of a contact's facts, until the last of these is there. */
    protected static List<String> types(String contact, String until) {
        return facts("baton.crm", contact, seen -> seen.stream()
                        .anyMatch(event -> event.type().equals(until)))
                .stream()
                .map(CloudEvent::type)
                .toList();
    }
}

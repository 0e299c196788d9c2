package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.baton.events.CloudEvent;
import io.baton.events.EventCatalogue;
import io.baton.events.EventType;
import io.baton.events.Topics;
import io.baton.events.call.CallAnswered;
import io.baton.kit.inbox.Incoming;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Every fact that this service can tell is told, and is on the wire what its schema says. */
@QuarkusTest
class EventsTest extends ServiceTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void everyFactOfOursIsToldAsItsSchemaSays() {
        Set<String> ours = EventCatalogue.all().stream()
                .filter(type -> type.topic().equals(Topics.CRM))
                .map(EventType::type)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).hasSize(26);

        String contact = contact("Eva Event");
        contacts(contact);
        leads(contact);
        scripts();
        documents(contact);
        consultations(contact);
        music(contact);

        Set<String> told = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
            told.clear();
            wrong.clear();
            // Other tests send what is no event
            records(Topics.CRM).stream()
                    .filter(record -> record.headers().lastHeader("ce_type") != null)
                    .map(Incoming::event)
                    .forEach(event -> {
                        told.add(event.type());
                        errors(event).forEach(error -> wrong.add(event.type() + ": " + error));
                    });
            return told.containsAll(ours);
        });
        assertThat(told).isEqualTo(ours);
        assertThat(wrong).isEmpty();
    }

    /** So that the test above can fail: what is not as the schema says is noticed. */
    @Test
    void whatIsNotAsTheSchemaSaysIsNoticed() {
        CloudEvent event = CloudEvent.of(
                UUID.randomUUID(), "/leads-service", Instant.now(), 1, new CallAnswered(UUID.randomUUID(), "r", "a"));
        String schema = schema(event.dataschema());

        assertThat(errors(schema, new String(event.value(), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(errors(schema, "{\"callId\":\"no uuid\",\"room\":\"r\"}")).isNotEmpty();
    }

    private static void contacts(String contact) {
        agent().body(body("company", "Harbour"))
                .patch("/api/contacts/" + contact)
                .then()
                .statusCode(200);
        supervisor()
                .body(body("contactId", contact("Eva Twin")))
                .post("/api/contacts/" + contact + "/merge")
                .then()
                .statusCode(200);
        agent().body(body("emails", List.of(body("value", email(), "verified", true))))
                .patch("/api/contacts/" + contact(body("name", "Eva Verified")))
                .then()
                .statusCode(200);
        agent().body(body("contactId", contact))
                .put("/api/contacts/calls/" + UUID.randomUUID())
                .then()
                .statusCode(204);
        admin().delete("/api/contacts/" + contact("Eva Erased")).then().statusCode(200);
        consent(contact, "phone", "granted");
        consent(contact, "sms", "granted");
        // Where it is one o'clock now: nobody is called at night
        int offset = Math.floorMod(13 - Instant.now().atOffset(ZoneOffset.UTC).getHour() + 12, 24) - 12;
        agent().body(body("timeZone", "UTC%+03d:00".formatted(offset)))
                .patch("/api/contacts/" + contact)
                .then()
                .statusCode(200);
    }

    private void leads(String contact) {
        String lead =
                "/api/admin/leads/" + made("/api/admin/leads", "contactId", contact, "title", "T", "owner", "bob");
        agent().body(body("status", "contacted")).patch(lead).then().statusCode(200);
        String call = agent().body(Map.of())
                .post(lead + "/call")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        answer(call);
        agent().body(body("text", "Hello")).post(lead + "/sms").then().statusCode(202);
        String other = "/api/admin/leads/" + made("/api/admin/leads", "contactId", contact, "title", "T");
        String unanswered = agent().body(Map.of())
                .post(other + "/call")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        io.baton.kit.testing.Reactive.await(
                () -> io.quarkus.hibernate.reactive.panache.Panache.withTransaction(() -> io.baton.kit.sql.Sql.run(
                        "UPDATE lead_request SET expires_at = now() - interval '1 second' WHERE id = :id",
                        Map.of("id", UUID.fromString(unanswered)))));
    }

    private void answer(String request) {
        CallAnswered fact = new CallAnswered(UUID.randomUUID(), "room", "alice");
        CloudEvent event = CloudEvent.of(UUID.randomUUID(), "/telephony-service", Instant.now(), 1, fact)
                .withCorrelationid(request);
        var record = new ProducerRecord<String, byte[]>(Topics.CALLS, fact.key(), event.value());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            assertThat(producer.send(record)).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    private static void scripts() {
        String script = supervisor()
                .body(body("title", "S", "category", "sms", "body", "Hi", "state", "published"))
                .post("/api/admin/scripts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        supervisor()
                .body(body("state", "retired"))
                .patch("/api/admin/scripts/" + script)
                .then()
                .statusCode(200);
    }

    private static void documents(String contact) {
        var lines = List.of(body("description", "L", "quantity", 1, "unitPrice", 10));
        String quote = "/api/quotes/" + made("/api/quotes", "contactId", contact, "title", "Q", "lines", lines);
        agent().post(quote + "/issue").then().statusCode(200);
        agent().post(quote + "/accept").then().statusCode(200);
        String invoice = "/api/invoices/" + made("/api/invoices", "contactId", contact, "title", "I", "lines", lines);
        agent().post(invoice + "/issue").then().statusCode(200);
        agent().post(invoice + "/pay").then().statusCode(200);
        supervisor()
                .body(body("reason", "mistake"))
                .post(invoice + "/void")
                .then()
                .statusCode(200);
    }

    private static void consultations(String contact) {
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(30));
        String path = "/api/consultations/"
                + made(
                        "/api/consultations",
                        "contactId",
                        contact,
                        "agent",
                        "e" + phone(),
                        "startsAt",
                        start.toString());
        agent().body(body("startsAt", start.plusSeconds(7200).toString()))
                .post(path + "/reschedule")
                .then()
                .statusCode(200);
        agent().body(body("reason", "ill")).post(path + "/cancel").then().statusCode(200);
    }

    private static void music(String contact) {
        List<String> songs = agent().get("/api/songs?limit=2").path("items.id");
        String playlist =
                "/api/playlists/" + made("/api/playlists", "contactId", contact, "title", "P", "eventType", "party");
        agent().body(body("songId", songs.get(0)))
                .post(playlist + "/songs")
                .then()
                .statusCode(200);
        agent().body(body("songId", songs.get(1), "guest", "Tom"))
                .post(playlist + "/requests")
                .then()
                .statusCode(201);
    }

    private static String made(String path, Object... fields) {
        return agent().body(body(fields))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> errors(CloudEvent event) {
        return errors(schema(event.dataschema()), new String(event.value(), StandardCharsets.UTF_8));
    }

    private static List<String> errors(String schema, String value) {
        return SCHEMAS.getSchema(schema, InputFormat.JSON).validate(value, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema(String path) {
        try (var in = CloudEvent.class.getResourceAsStream("/" + path.replaceFirst("^/", ""))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

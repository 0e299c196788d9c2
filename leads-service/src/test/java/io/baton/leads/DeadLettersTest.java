package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the timelines cannot take in is parked on a topic of its own, seen by an admin, and given up by one. */
@QuarkusTest
class DeadLettersTest extends ServiceTest {

    private static final String LETTERS = "/api/admin/leads/dead-letters";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void whatIsNoFactIsParkedAndGivenUp() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>("baton.crm", key, "nonsense".getBytes(StandardCharsets.UTF_8));
            assertThat(producer.send(record)).succeedsWithin(Duration.ofSeconds(10));
        }

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> id(key) != null);

        String id = id(key);
        assertThat(records("baton.crm.dlq")).anyMatch(record -> key.equals(record.key()));
        admin().get(LETTERS + "?limit=200")
                .then()
                .body("items.find { it.key == '" + key + "' }.topic", equalTo("baton.crm"));
        admin().post(LETTERS + "/" + id + "/redrive")
                .then()
                .statusCode(409)
                .body("code", equalTo("dead_letter_refused"));
        admin().delete(LETTERS + "/" + id).then().statusCode(204);
        assertThat(id(key)).isNull();
        admin().delete(LETTERS + "/" + id).then().statusCode(404);
    }

    private static String id(String key) {
        return admin().get(LETTERS + "?limit=200").path("items.find { it.key == '" + key + "' }?.id");
    }
}

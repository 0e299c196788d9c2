package io.baton.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be taken in is parked on a topic of its own, seen by an admin, and given up by one. */
@QuarkusTest
class DeadLettersTest extends ServiceTest {

    private static final String LETTERS = "/api/conversations/dead-letters";

    @ParameterizedTest
    @ValueSource(strings = {"baton.calls", "baton.transcripts"})
    void whatIsNoFactIsParkedAndGivenUp(String topic) {
        String key = UUID.randomUUID().toString();
        publish(new ProducerRecord<>(topic, key, "nonsense".getBytes(StandardCharsets.UTF_8)));

        await().atMost(PATIENCE).until(() -> id(key) != null);

        String id = id(key);
        admin().get(LETTERS + "?limit=200").then().body("items.find { it.key == '" + key + "' }.topic", equalTo(topic));
        admin().post(LETTERS + "/" + id + "/redrive")
                .then()
                .statusCode(409)
                .body("code", equalTo("dead_letter_refused"));
        admin().delete(LETTERS + "/" + id).then().statusCode(204);
        assertThat(id(key)).isNull();
    }

    private RequestSpecification admin() {
        return as("ada", "admin", "supervisor", "agent");
    }

    private String id(String key) {
        return admin().get(LETTERS + "?limit=200").path("items.find { it.key == '" + key + "' }?.id");
    }
}

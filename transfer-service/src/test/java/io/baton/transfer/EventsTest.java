package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.events.CloudEvent;
import io.baton.events.transfer.TransferEvent;
import io.baton.kit.inbox.Incoming;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What other teams hear of a transfer. */
@QuarkusTest
class EventsTest extends ServiceTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void tellsAWholeTransferInOrder() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);
            command(a, id, "complete").then().statusCode(200);
            rooms.join(call, b, room);
            awaitSettled(id, "completed");
            assertThat(bob.messages()).isNotEmpty();
        }

        List<CloudEvent> events = read(call, "io.baton.transfer.completed.v1");

        assertThat(events)
                .extracting(CloudEvent::type)
                .filteredOn(type -> !type.endsWith("briefed.v1"))
                .containsExactly(
                        "io.baton.transfer.requested.v1",
                        "io.baton.transfer.held.v1",
                        "io.baton.transfer.offered.v1",
                        "io.baton.transfer.accepted.v1",
                        "io.baton.transfer.consult_started.v1",
                        "io.baton.transfer.completing.v1",
                        "io.baton.transfer.completed.v1");
        assertThat(events).extracting(CloudEvent::type).contains("io.baton.transfer.briefed.v1");
        assertThat(events).extracting(CloudEvent::sequence).isSorted().doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> ((TransferEvent) event.event().orElseThrow()).version())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private List<CloudEvent> read(UUID call, String until) {
        List<CloudEvent> seen = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("baton.calls"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (call.toString().equals(record.key())) {
                        seen.add(Incoming.event(record));
                    }
                });
                return seen.stream().anyMatch(event -> event.type().equals(until));
            });
        }
        return seen;
    }
}

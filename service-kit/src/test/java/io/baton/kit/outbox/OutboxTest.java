package io.baton.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baton.events.CloudEvent;
import io.baton.events.agent.AgentStatusChanged;
import io.baton.kit.inbox.Incoming;
import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Vertx vertx;

    @Inject
    OutboxDatabase database;

    @Inject
    OutboxSettings settings;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    @Test
    void publishesEveryCommittedEventOnceAndInOrder() {
        // Given many events of three agents, each appended in a transaction of its own
        for (int i = 0; i < 30; i++) {
            String agent = "order-" + i % 3;
            Reactive.await(() -> Panache.withTransaction(() -> outbox.append(List.of(status(agent, "available")))));
        }
        // When an outside consumer reads the topic
        List<CloudEvent> seen = read("order-", 30);
        // Then each agent's events are there once and in order
        for (int i = 0; i < 3; i++) {
            String agent = "order-" + i;
            assertThat(seen.stream().filter(event -> event.subject().equals(agent)))
                    .extracting(CloudEvent::sequence)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        }
    }

    @Test
    void publishesNothingOfATransactionThatFailed() {
        // Given a transaction that appends and then fails
        assertThatThrownBy(() -> Reactive.await(
                        () -> Panache.withTransaction(() -> outbox.append(List.of(status("rolled-back", "away")))
                                .chain(() -> Uni.createFrom().<Void>failure(new IllegalStateException("no"))))))
                .hasMessageContaining("no");
        // When a later transaction commits
        Reactive.await(() -> Panache.withTransaction(() -> outbox.append(List.of(status("rolled-back", "busy")))));
        // Then only its event arrives, with the first sequence
        assertThat(read("rolled-back", 1)).extracting(CloudEvent::sequence).containsExactly(1L);
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        assertThatThrownBy(() -> Reactive.await(
                        () -> Panache.withSession(() -> outbox.append(List.of(status("nobody", "away"))))))
                .hasMessageContaining("transaction");
    }

    @Test
    void onlyOneRelayPerShardIsActive() {
        // Given the relay of this process, which holds every shard
        try (OutboxConnection other = OutboxConnection.open(vertx, database, () -> {})) {
            // When the relay of a second replica asks for shards
            List<Integer> taken = other.lockShards(settings.shards());
            // Then it gets none
            assertThat(taken).isEmpty();
        }
    }

    @Test
    void aDeadRelayGivesItsShardsToAnother() {
        // Given a relay that holds shards nobody else uses, and a second one that waits for them
        int foreign = 64;
        try (OutboxConnection second = OutboxConnection.open(vertx, database, () -> {})) {
            OutboxConnection first = OutboxConnection.open(vertx, database, () -> {});
            assertThat(first.lockShards(foreign)).hasSize(foreign - settings.shards());
            assertThat(second.lockShards(foreign)).isEmpty();
            // When the first one dies
            first.close();
            // Then the second one takes over
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(second.lockShards(foreign)).hasSize(foreign - settings.shards()));
        }
    }

    private List<CloudEvent> read(String subjectPrefix, int count) {
        List<CloudEvent> seen = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("baton.agents"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(Incoming.event(record)));
                seen.removeIf(event -> !event.subject().startsWith(subjectPrefix));
                return seen.size() >= count;
            });
        }
        return seen;
    }

    private static AgentStatusChanged status(String agent, String status) {
        return new AgentStatusChanged(agent, status, "offline", agent);
    }
}

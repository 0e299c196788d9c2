package io.baton.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.kit.testing.IdentityResource;
import io.baton.kit.testing.KafkaResource;
import io.baton.kit.testing.PostgresResource;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class InboxTest {

    @Inject
    Inbox inbox;

    @Test
    void runsTheEffectOncePerConsumer() {
        String event = UUID.randomUUID().toString();
        AtomicInteger effects = new AtomicInteger();
        assertThat(take("a", event, effects)).isTrue();
        assertThat(take("a", event, effects)).isFalse();
        assertThat(take("b", event, effects)).isTrue();
        assertThat(effects).hasValue(2);
    }

    @Test
    void takesAnEventInAgainWhenItsEffectFailed() {
        // Given an event whose effect failed
        String event = UUID.randomUUID().toString();
        assertThatThrownBy(() -> Reactive.await(() -> Panache.withTransaction(
                        () -> inbox.once("a", event, () -> Uni.createFrom().failure(new IllegalStateException("no"))))))
                .hasMessageContaining("no");
        // When it is delivered again
        boolean taken = take("a", event, new AtomicInteger());
        // Then its effect runs
        assertThat(taken).isTrue();
    }

    private boolean take(String consumer, String event, AtomicInteger effects) {
        return Reactive.await(() -> Panache.withTransaction(() -> inbox.once(consumer, event, () -> {
            effects.incrementAndGet();
            return Uni.createFrom().voidItem();
        })));
    }
}

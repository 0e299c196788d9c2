package io.baton.transfer.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.baton.kit.testing.Reactive;
import io.baton.transfer.ServiceTest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Since when an agent cannot be seen, and what comes of it. */
@QuarkusTest
class PresenceTest extends ServiceTest {

    @Inject
    Agents agents;

    @Inject
    Connections connections;

    @Inject
    AgentCalls calls;

    @Inject
    IdleAgents idle;

    @Inject
    AgentChanges changes;

    @Inject
    Absence absence;

    @Test
    void whoHasALivingSocketIsSeen() {
        Presence presence = startedAt(Instant.EPOCH);
        UUID first = open(presence);
        open(presence);

        Reactive.await(() -> presence.disconnected(first));

        assertThat(unseen(presence)).isEmpty();
    }

    @Test
    void whoNeverHadASocketIsNotGone() {
        Presence presence = startedAt(Instant.EPOCH);
        Reactive.await(() -> presence.own(b, AgentStatus.AVAILABLE));

        assertThat(unseen(presence)).isEmpty();
        assertThat(Reactive.await(() -> presence.unseenSince(List.of("unknown-" + b))))
                .isEmpty();
    }

    @Test
    void isUnseenSinceTheSocketClosed() {
        Presence presence = startedAt(Instant.EPOCH);
        UUID socket = open(presence);

        Reactive.await(() -> presence.disconnected(socket));

        assertThat(unseen(presence).orElseThrow()).isCloseTo(Instant.now(), within(3, ChronoUnit.SECONDS));
    }

    @Test
    void isUnseenSinceTheLastSignOfLifeOfASilentSocket() {
        Presence presence = startedAt(Instant.EPOCH);
        UUID socket = open(presence);
        silentFor(socket, 40);

        // Lost, and the farewell that comes late changes nothing
        Reactive.await(() -> presence.lost(Set.of(socket)));
        Reactive.await(() -> presence.disconnected(socket));

        assertThat(unseen(presence).orElseThrow())
                .isCloseTo(Instant.now().minusSeconds(40), within(3, ChronoUnit.SECONDS));
    }

    @Test
    void isUnseenWhenTheReplicaDied() {
        Presence presence = startedAt(Instant.EPOCH);
        UUID socket = open(presence);

        silentFor(socket, 11);

        assertThat(unseen(presence)).isPresent();
    }

    @Test
    void theLastSignOfLifeOutlivesItsSocket() {
        Presence presence = startedAt(Instant.EPOCH);
        UUID socket = open(presence);
        silentFor(socket, 300);

        Reactive.await(() -> Panache.withTransaction(connections::forget));

        assertThat(Reactive.await(() -> Panache.withSession(() -> connections.isConnected(b))))
                .isFalse();
        assertThat(unseen(presence).orElseThrow())
                .isCloseTo(Instant.now().minusSeconds(300), within(3, ChronoUnit.SECONDS));
    }

    @Test
    void afterARestartNobodyIsGoneYet() {
        Instant start = Instant.now();
        Presence presence = startedAt(start);
        UUID socket = open(presence);
        silentFor(socket, 40);

        assertThat(unseen(presence)).contains(start.plusSeconds(20));
    }

    @Test
    void whoIsGoneForAWhileIsSignedOff() {
        UUID socket = open(startedAt(Instant.EPOCH));
        silentFor(socket, 16);

        Reactive.await(absence::signOffTheAbsent);

        await().atMost(Duration.ofSeconds(10)).until(() -> status() == AgentStatus.OFFLINE);
    }

    private AgentStatus status() {
        return Reactive.await(() -> Panache.withSession(() -> agents.findById(b)))
                .status();
    }

    private Presence startedAt(Instant start) {
        return new Presence(agents, connections, calls, idle, changes, Clock.fixed(start, ZoneOffset.UTC));
    }

    private UUID open(Presence presence) {
        UUID socket = UUID.randomUUID();
        Reactive.await(() -> presence.connected(socket, b));
        return socket;
    }

    private Optional<Instant> unseen(Presence presence) {
        return Optional.ofNullable(
                Reactive.await(() -> presence.unseenSince(List.of(b))).get(b));
    }

    private static void silentFor(UUID socket, int seconds) {
        Reactive.await(() -> Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("UPDATE agent_connection SET seen_at = now() - interval '"
                                + seconds + " seconds' WHERE id = '" + socket + "'")
                        .executeUpdate())));
    }
}

package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.kit.testing.Reactive;
import io.baton.transfer.agent.Presence;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is offered the next call of a queue. */
@QuarkusTest
class NextAgentTest extends ServiceTest {

    @Inject
    Presence presence;

    /** A skill of this test's agents alone. */
    private String skill;

    @BeforeEach
    void skill() {
        skill = "skill-of-" + a;
    }

    @Test
    void takesTheOneWhoIsIdleLongest() {
        ready(b, skill);
        ready(a, skill);
        idleFor(a, 10);
        idleFor(b, 60);

        assertThat(next()).contains(b);
    }

    @Test
    void leavesOutWhoWasTried() {
        ready(a, skill);
        ready(b, skill);
        idleFor(a, 60);
        idleFor(b, 10);

        assertThat(next(List.of(a))).contains(b);
        assertThat(next(List.of(a, b))).isEmpty();
    }

    @Test
    void wantsAllSkills() {
        ready(a, skill);
        ready(b, skill, "german");

        assertThat(Reactive.await(
                        () -> Panache.withTransaction(() -> presence.lockNextFor(List.of("german", skill), List.of()))))
                .contains(b);
    }

    @Test
    void leavesOutWhoIsNotAvailable() {
        ready(a, skill);
        as(a).body(Map.of("status", "busy")).put("/api/agents/me/status").then().statusCode(200);

        assertThat(next()).isEmpty();
    }

    @Test
    void leavesOutWhoHasNoLivingSocket() {
        ready(a, skill);
        Rows.run("UPDATE agent_connection SET seen_at = now() - interval '11 seconds' WHERE username = '" + a + "'");

        assertThat(next()).isEmpty();
    }

    @Test
    void leavesOutThePartiesOfARunningTransfer() {
        ready(a, skill);
        ready(b, skill);
        UUID running = Rows.running(a, b);

        assertThat(next()).isEmpty();

        Rows.settle(running);
        assertThat(next()).isPresent();
    }

    @Test
    @Tag("slow")
    void fiftyAtOnceNeverShareAnAgent() throws Exception {
        List<String> agents = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            agents.add(a + "-" + i);
            ready(agents.getLast(), skill);
        }
        crowd();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Optional<String>>> taking = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                Callable<Optional<String>> taker = () -> {
                    start.await();
                    return take();
                };
                taking.add(threads.submit(taker));
            }

            start.countDown();

            List<String> taken = new ArrayList<>();
            for (Future<Optional<String>> one : taking) {
                one.get().ifPresent(taken::add);
            }
            assertThat(taken).containsExactlyInAnyOrderElementsOf(agents);
        }
        Rows.run("UPDATE transfer SET settled_at = now() WHERE target LIKE '" + a + "-%'");
        Rows.run("DELETE FROM agent WHERE username LIKE '" + a + "-crowd-%'");
    }

    /** Many who are not connected make the look take long, so that others take and commit during it. */
    private void crowd() {
        Rows.run("""
                INSERT INTO agent (username, status, since, skills)
                SELECT '%s-crowd-' || n, 'AVAILABLE', now(), '{%s}' FROM generate_series(1, 6000) n""".formatted(a, skill));
    }

    /** Takes the next agent for a transfer, as a queue does: found and written in one transaction. */
    private Optional<String> take() {
        UUID id = UUID.randomUUID();
        return Reactive.await(() -> Panache.withTransaction(() -> presence.lockNextFor(List.of(skill), List.of())
                .call(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Rows.insert(id, "OFFERING", "passing-" + id, found.get(), null, null, null, null))));
    }

    private Optional<String> next() {
        return next(List.of());
    }

    private Optional<String> next(Collection<String> except) {
        return Reactive.await(() -> Panache.withTransaction(() -> presence.lockNextFor(List.of(skill), except)));
    }

    private void ready(String username, String... skills) {
        Reactive.await(() -> presence.connected(UUID.randomUUID(), username));
        // Alive for the whole test, however slow the machine
        Rows.run("UPDATE agent_connection SET seen_at = now() + interval '1 minute' WHERE username = '" + username
                + "'");
        as("sam", "agent", "supervisor")
                .body(Map.of("skills", skills))
                .put("/api/agents/" + username + "/skills")
                .then()
                .statusCode(200);
    }

    private static void idleFor(String username, int seconds) {
        Rows.run("UPDATE agent SET idle_since = now() - interval '" + seconds + " seconds' WHERE username = '"
                + username + "'");
    }
}

package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Ends wrap-ups whose time is over, whichever replica began them. */
@ApplicationScoped
class WrapUps {

    private static final String OVER =
            "SELECT username FROM agent WHERE wrap_up_until <= :now ORDER BY username LIMIT 50";

    private final Agents agents;
    private final AgentChanges changes;
    private final Clock clock;

    WrapUps(Agents agents, AgentChanges changes, Clock clock) {
        this.agents = agents;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "1s", identity = "agents-wrap-up", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> end() {
        Instant now = clock.instant();
        return Panache.withSession(
                        () -> Panache.getSession().chain(session -> session.createNativeQuery(OVER, String.class)
                                .setParameter("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                                .getResultList()))
                .chain(over -> Multi.createFrom()
                        .iterable(over)
                        .onItem()
                        .transformToUniAndConcatenate(name -> end(name, now))
                        .collect()
                        .last()
                        .replaceWithVoid());
    }

    private Uni<AgentView> end(String username, Instant now) {
        return Panache.withTransaction(
                () -> agents.lock(username).chain(agent -> changes.publish(agent, agent.wrappedUp(now))));
    }
}

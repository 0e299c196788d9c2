package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Signs off agents who are gone, and forgets their sockets. */
@ApplicationScoped
class Absence {

    /** No socket for a while: a reloaded page keeps its status. */
    private static final String GONE = """
            SELECT username FROM agent a WHERE status <> 'OFFLINE' AND since < now() - interval '15 seconds'
              AND NOT EXISTS (SELECT 1 FROM agent_connection c
                              WHERE c.username = a.username AND c.seen_at > now() - interval '15 seconds')
            ORDER BY username LIMIT 50""";

    private final Agents agents;
    private final Connections connections;
    private final AgentChanges changes;
    private final Clock clock;

    Absence(Agents agents, Connections connections, AgentChanges changes, Clock clock) {
        this.agents = agents;
        this.connections = connections;
        this.changes = changes;
        this.clock = clock;
    }

    /** Agents without a socket for 15 seconds are offline. */
    @Scheduled(every = "5s", identity = "agents-offline", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> signOffTheAbsent() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(GONE, String.class).getResultList())
                .chain(gone -> Multi.createFrom()
                        .iterable(gone)
                        .onItem()
                        .transformToUniAndConcatenate(this::signOff)
                        .collect()
                        .last()));
    }

    /** Who came back while this waited for the lock stays. */
    private Uni<Void> signOff(String username) {
        return agents.lock(username).chain(agent -> connections
                .isConnected(username)
                .chain(back -> back
                        ? Uni.createFrom().voidItem()
                        : changes.publish(agent, agent.become(AgentStatus.OFFLINE, Agent.SYSTEM, clock.instant()))
                                .replaceWithVoid()));
    }

    @Scheduled(every = "10s", identity = "agents-sockets", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forgetSockets() {
        return Panache.withTransaction(connections::forget);
    }
}

package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Agents leave their calls, each in a transaction of its own: with the last call begins the wrap-up, or idleness. */
@ApplicationScoped
class Departures {

    private final Agents agents;
    private final AgentCalls calls;
    private final AgentChanges changes;
    private final Clock clock;

    Departures(Agents agents, AgentCalls calls, AgentChanges changes, Clock clock) {
        this.agents = agents;
        this.calls = calls;
        this.changes = changes;
        this.clock = clock;
    }

    /** An agent is not on the call any more; nothing when that is known. */
    Uni<Void> one(String username, UUID callId) {
        return Panache.withTransaction(() -> agents.lock(username).chain(agent -> calls.remove(username, callId)
                .chain(wrapUp ->
                        agent == null || wrapUp.isEmpty() ? Uni.createFrom().voidItem() : left(agent, wrapUp.get()))));
    }

    private Uni<Void> left(Agent agent, Duration wrapUp) {
        return calls.callsOf(agent.username)
                .chain(others -> others.isEmpty()
                        ? changes.publish(agent, agent.freed(wrapUp, clock.instant()))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    /** The call is over. */
    Uni<Void> everybody(UUID callId) {
        return Panache.withSession(() -> calls.agentsOn(callId)).chain(names -> Multi.createFrom()
                .iterable(names)
                .onItem()
                .transformToUniAndConcatenate(name -> one(name, callId))
                .collect()
                .last());
    }
}

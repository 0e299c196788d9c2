package io.baton.transfer.agent;

import io.baton.events.agent.AgentEvent;
import io.baton.kit.outbox.Outbox;
import io.baton.transfer.live.LiveMessages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes an agent's change with its events and tells everybody who is connected. */
@ApplicationScoped
class AgentChanges {

    private static final String TAKE_UNTOLD = """
            UPDATE agent SET untold = false
            WHERE username = (SELECT username FROM agent WHERE untold ORDER BY username LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING username""";
    private static final int MOST_AT_ONCE = 50;

    private final Agents agents;
    private final Connections connections;
    private final AgentCalls calls;
    private final Outbox outbox;
    private final LiveMessages live;

    AgentChanges(Agents agents, Connections connections, AgentCalls calls, Outbox outbox, LiveMessages live) {
        this.agents = agents;
        this.connections = connections;
        this.calls = calls;
        this.outbox = outbox;
        this.live = live;
    }

    /** Writes the change and tells the others, in an open transaction that tells nothing else. */
    Uni<AgentView> publish(Agent agent, List<AgentEvent> events) {
        return write(events).chain(() -> view(agent)).call(view -> tell(events, view));
    }

    /**
     * Writes the change in an open transaction of somebody else and leaves the telling to a later one: whoever tells holds the
     * recipients until the end, so telling everybody amid other work could make two transactions wait for each other.
     */
    Uni<Void> publishLater(Agent agent, List<AgentEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        agent.untold = true;
        return write(events);
    }

    /** Tells of changes that waited for it. */
    @Scheduled(every = "1s", identity = "agents-untold", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tellUntold() {
        return Multi.createBy()
                .repeating()
                .uni(this::tellOne)
                .whilst(told -> told)
                .select()
                .first(MOST_AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> tellOne() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(TAKE_UNTOLD, String.class).getResultList())
                .chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().item(false)
                        : agents.findById(taken.getFirst())
                                .chain(this::view)
                                .chain(this::tellEverybody)
                                .replaceWith(true)));
    }

    /** The agent as others see it, in an open session. */
    Uni<AgentView> view(Agent agent) {
        return connections.isConnected(agent.username).chain(connected -> calls.callsOf(agent.username)
                .map(onCall -> AgentView.of(agent, connected, onCall.isEmpty() ? null : onCall.getFirst())));
    }

    private Uni<Void> write(List<AgentEvent> events) {
        return events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(events);
    }

    private Uni<Void> tell(List<AgentEvent> events, AgentView view) {
        return events.isEmpty() ? Uni.createFrom().voidItem() : tellEverybody(view);
    }

    private Uni<Void> tellEverybody(AgentView view) {
        return connections.connected().chain(all -> live.tell(all, "presence", view));
    }
}

package io.baton.transfer.agent;

import io.baton.events.agent.AgentEvent;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.live.LivePresence;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Who is there. A live socket makes an agent known and connected; the status is the agent's own word. */
@ApplicationScoped
public class Presence implements LivePresence {

    /** How long after a start sockets may take to come back: nobody counts as gone before. */
    private static final Duration RETURN = Duration.ofSeconds(20);

    private static final String ENSURE = """
            INSERT INTO agent (username, status, since) VALUES (:username, 'OFFLINE', now()) ON CONFLICT DO NOTHING""";

    private final Agents agents;
    private final Connections connections;
    private final AgentCalls calls;
    private final IdleAgents idle;
    private final AgentChanges changes;
    private final Clock clock;
    private final Instant everybodyBack;

    Presence(
            Agents agents,
            Connections connections,
            AgentCalls calls,
            IdleAgents idle,
            AgentChanges changes,
            Clock clock) {
        this.agents = agents;
        this.connections = connections;
        this.calls = calls;
        this.idle = idle;
        this.changes = changes;
        this.clock = clock;
        this.everybodyBack = clock.instant().plus(RETURN);
    }

    /** A live socket opened: the agent is known and connected, and available when it was offline. */
    @Override
    public Uni<Void> connected(UUID connection, String username) {
        return Panache.withTransaction(() -> known(username).chain(agent -> connections
                .open(connection, username)
                .chain(() -> agent.status() == AgentStatus.OFFLINE
                        ? become(agent, AgentStatus.AVAILABLE, username).replaceWithVoid()
                        : Uni.createFrom().voidItem())));
    }

    /** A live socket closed. */
    @Override
    public Uni<Void> disconnected(UUID connection) {
        return Panache.withTransaction(() -> connections.close(connection));
    }

    /** Live sockets fell silent: their agents count as disconnected since the last sign of life. */
    @Override
    public Uni<Void> lost(Set<UUID> silent) {
        return silent.isEmpty() ? Uni.createFrom().voidItem() : Panache.withTransaction(() -> connections.lose(silent));
    }

    /** These sockets of this replica gave a sign of life just now. */
    @Override
    public Uni<Void> seen(Set<UUID> alive) {
        return alive.isEmpty() ? Uni.createFrom().voidItem() : Panache.withTransaction(() -> connections.seen(alive));
    }

    /** Sets one's own status; this makes an agent known. */
    public Uni<AgentView> own(String username, AgentStatus status) {
        return Panache.withTransaction(() -> known(username).chain(agent -> become(agent, status, username)));
    }

    /** Sets another agent's status. */
    public Uni<AgentView> others(String username, AgentStatus status, String by) {
        return Panache.withTransaction(() -> existing(username).chain(agent -> become(agent, status, by)));
    }

    /** Replaces an agent's skills. */
    public Uni<AgentView> teach(String username, List<String> skills) {
        return Panache.withTransaction(() -> existing(username)
                .invoke(agent -> agent.learn(skills))
                .call(agents::flush)
                .chain(changes::view));
    }

    /** The known agents by name. */
    Uni<List<AgentView>> page(String after, int limit) {
        return Panache.withSession(() -> agents.page(after, limit)
                .chain(found -> connections.connected().chain(connected -> calls.newest()
                        .map(onCall -> found.stream()
                                .map(agent -> AgentView.of(
                                        agent, connected.contains(agent.username), onCall.get(agent.username)))
                                .toList()))));
    }

    /**
     * Whether this agent can be offered a call. Locks the agent until the transaction ends, so that two offers to one agent
     * follow each other.
     */
    public Uni<Reachability> reach(String username) {
        return reach(username, onCalls -> !onCalls.isEmpty());
    }

    /** The same for an offer of a call that the agent may be on already: only another call makes busy. */
    public Uni<Reachability> reach(String username, UUID callId) {
        return reach(username, onCalls -> onCalls.stream().anyMatch(call -> !call.equals(callId)));
    }

    private Uni<Reachability> reach(String username, Function<List<UUID>, Boolean> occupied) {
        return agents.lock(username)
                .chain(agent -> agent == null
                        ? Uni.createFrom().item(Reachability.UNKNOWN)
                        : connections.isConnected(username).chain(connected -> calls.callsOf(username)
                                .map(onCalls -> reachability(agent.status, connected, occupied.apply(onCalls)))));
    }

    /**
     * The agent to offer the next call of a queue: connected, available, on no call, party of no transfer under way, with all the
     * skills, and idle longest. Locked until the open transaction ends; whoever makes the agent a transfer's target in that
     * transaction never shares it with another.
     *
     * @param except agents not to take
     */
    public Uni<Optional<String>> lockNextFor(List<String> skills, Collection<String> except) {
        return idle.lockNext(skills, except);
    }

    /** The agent did not answer a queue's offer and becomes away; in the transaction that is open now. */
    public Uni<Void> missedOffer(String username) {
        return agents.lock(username)
                .chain(agent -> agent == null
                        ? Uni.createFrom().voidItem()
                        : changes.publishLater(agent, agent.missed(clock.instant())));
    }

    /**
     * Since when agents cannot be seen: when the last live socket was last alive. Without those of whom a socket lives, and those
     * who never had one. Never earlier than 20 seconds after this replica's start: sockets need a while to come back after a restart.
     */
    public Uni<Map<String, Instant>> unseenSince(Collection<String> usernames) {
        return Panache.withSession(() -> connections.lastAlive(usernames))
                .invoke(last -> last.replaceAll((username, at) -> at.isBefore(everybodyBack) ? everybodyBack : at));
    }

    /** Fails when nobody knows an agent of this name. */
    public Uni<Void> requireKnown(String username) {
        return Panache.withSession(() -> agents.findById(username))
                .invoke(agent -> {
                    if (agent == null) {
                        throw Problem.field(
                                ProblemCode.TARGET_NOT_AN_AGENT, "target.agent", "is not an agent we know of");
                    }
                })
                .replaceWithVoid();
    }

    private static Reachability reachability(AgentStatus status, boolean connected, boolean occupied) {
        return switch (status) {
            case AVAILABLE -> connected ? free(occupied) : Reachability.UNAVAILABLE;
            case BUSY, WRAP_UP -> connected ? Reachability.BUSY : Reachability.UNAVAILABLE;
            case AWAY, OFFLINE -> Reachability.UNAVAILABLE;
        };
    }

    private static Reachability free(boolean occupied) {
        return occupied ? Reachability.BUSY : Reachability.READY;
    }

    private Uni<Agent> known(String username) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENSURE)
                        .setParameter("username", username)
                        .executeUpdate())
                .chain(() -> agents.lock(username));
    }

    private Uni<Agent> existing(String username) {
        return agents.lock(username)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(ProblemCode.AGENT_NOT_FOUND, "There is no agent of this name."));
    }

    private Uni<AgentView> become(Agent agent, AgentStatus status, String by) {
        List<AgentEvent> events = agent.become(status, by, clock.instant());
        return changes.publish(agent, events);
    }
}

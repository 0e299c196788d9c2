package io.baton.transfer.agent;

import io.baton.events.agent.AgentEvent;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.live.LiveMessages;
import io.baton.transfer.live.LivePresence;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is there. A live socket makes an agent known and connected; the status is the agent's own word. */
@ApplicationScoped
public class Presence implements LivePresence {

    private static final String SEEN_LATELY = "NOT closed AND seen_at > now() - interval '15 seconds'";
    private static final String CONNECTED =
            "SELECT count(*) FROM agent_connection WHERE username = :username AND " + SEEN_LATELY;
    private static final String ALL_CONNECTED = "SELECT DISTINCT username FROM agent_connection WHERE " + SEEN_LATELY;
    private static final String OPEN =
            "INSERT INTO agent_connection (id, username, seen_at, closed) VALUES (:id, :username, now(), false)";
    private static final String CLOSE = "UPDATE agent_connection SET closed = true, seen_at = now() WHERE id = :id";
    private static final String SEEN = "UPDATE agent_connection SET seen_at = now() WHERE id IN (:ids) AND NOT closed";
    private static final String DEAD = "DELETE FROM agent_connection WHERE seen_at < now() - interval '1 minute'";
    /** No socket for a while: a reloaded page keeps its status. */
    private static final String GONE = """
            SELECT username FROM agent a WHERE status <> 'OFFLINE' AND since < now() - interval '15 seconds'
              AND NOT EXISTS (SELECT 1 FROM agent_connection c
                              WHERE c.username = a.username AND c.seen_at > now() - interval '15 seconds')
            LIMIT 50""";

    private static final String ENSURE = """
            INSERT INTO agent (username, status, since) VALUES (:username, 'OFFLINE', now()) ON CONFLICT DO NOTHING""";

    private static final String SYSTEM = "system";

    private final Agents agents;
    private final Outbox outbox;
    private final LiveMessages live;
    private final Clock clock;

    Presence(Agents agents, Outbox outbox, LiveMessages live, Clock clock) {
        this.agents = agents;
        this.outbox = outbox;
        this.live = live;
        this.clock = clock;
    }

    /** A live socket opened: the agent is known and connected, and available when it was offline. */
    @Override
    public Uni<Void> connected(UUID connection, String username) {
        return Panache.withTransaction(() -> known(username).chain(agent -> Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN)
                        .setParameter("id", connection)
                        .setParameter("username", username)
                        .executeUpdate())
                .chain(() -> agent.status() == AgentStatus.OFFLINE
                        ? become(agent, AgentStatus.AVAILABLE, username).replaceWithVoid()
                        : Uni.createFrom().voidItem())));
    }

    /** A live socket closed. */
    @Override
    public Uni<Void> disconnected(UUID connection) {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> session.createNativeQuery(CLOSE)
                        .setParameter("id", connection)
                        .executeUpdate()))
                .replaceWithVoid();
    }

    /** These sockets of this replica are still open. */
    @Override
    public Uni<Void> seen(Set<UUID> connections) {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> {
                    Uni<Integer> dead = session.createNativeQuery(DEAD).executeUpdate();
                    return connections.isEmpty()
                            ? dead
                            : session.createNativeQuery(SEEN)
                                    .setParameter("ids", List.copyOf(connections))
                                    .executeUpdate()
                                    .chain(() -> dead);
                }))
                .replaceWithVoid();
    }

    /** Agents without a socket for 15 seconds are offline. */
    @Scheduled(every = "5s", identity = "agents-offline", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> signOffTheAbsent() {
        return Panache.withTransaction(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(GONE, String.class).getResultList())
                .chain(gone -> Multi.createFrom()
                        .iterable(gone)
                        .onItem()
                        .transformToUniAndConcatenate(
                                name -> agents.lock(name).chain(agent -> become(agent, AgentStatus.OFFLINE, SYSTEM)))
                        .collect()
                        .last()
                        .replaceWithVoid()));
    }

    /** Sets one's own status; this makes an agent known. */
    public Uni<AgentView> own(String username, AgentStatus status) {
        return Panache.withTransaction(() -> known(username).chain(agent -> become(agent, status, username)));
    }

    /** Sets another agent's status. */
    public Uni<AgentView> others(String username, AgentStatus status, String by) {
        return Panache.withTransaction(() -> agents.lock(username).chain(agent -> {
            if (agent == null) {
                throw Problem.of(ProblemCode.AGENT_NOT_FOUND, "There is no agent of this name.");
            }
            return become(agent, status, by);
        }));
    }

    /** The known agents by name. */
    Uni<List<AgentView>> page(String after, int limit) {
        return Panache.withSession(
                () -> agents.page(after, limit).chain(found -> allConnected().map(connected -> found.stream()
                        .map(agent -> view(agent, connected.contains(agent.username)))
                        .toList())));
    }

    /**
     * Whether this agent can be offered a call. Locks the agent until the transaction ends, so that two offers to one agent
     * follow each other.
     */
    public Uni<Reachability> reach(String username) {
        return agents.lock(username).chain(agent -> {
            if (agent == null) {
                return Uni.createFrom().item(Reachability.UNKNOWN);
            }
            return isConnected(username).map(connected -> reachability(agent.status, connected));
        });
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

    private static Reachability reachability(AgentStatus status, boolean connected) {
        return switch (status) {
            case AVAILABLE -> connected ? Reachability.READY : Reachability.UNAVAILABLE;
            case BUSY, WRAP_UP -> connected ? Reachability.BUSY : Reachability.UNAVAILABLE;
            case AWAY, OFFLINE -> Reachability.UNAVAILABLE;
        };
    }

    private Uni<Agent> known(String username) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ENSURE)
                        .setParameter("username", username)
                        .executeUpdate())
                .chain(() -> agents.lock(username));
    }

    private Uni<AgentView> become(Agent agent, AgentStatus status, String by) {
        List<AgentEvent> events = agent.become(status, by, clock.instant());
        return agents.flush()
                .chain(() -> isConnected(agent.username))
                .map(connected -> view(agent, connected))
                .call(view -> events.isEmpty() ? Uni.createFrom().voidItem() : tell(events, view));
    }

    private Uni<Void> tell(List<AgentEvent> events, AgentView view) {
        return outbox.append(events).chain(this::allConnected).chain(all -> live.tell(all, "presence", view));
    }

    private Uni<Boolean> isConnected(String username) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CONNECTED, Long.class)
                        .setParameter("username", username)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    private Uni<Set<String>> allConnected() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(ALL_CONNECTED, String.class).getResultList())
                .map(HashSet::new);
    }

    private static AgentView view(Agent agent, boolean connected) {
        return new AgentView(agent.username, agent.status, connected, agent.since);
    }
}

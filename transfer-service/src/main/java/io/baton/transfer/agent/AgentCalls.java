package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of agents on calls. Every method works in the session or transaction that is open now. */
@ApplicationScoped
class AgentCalls {

    private static final String ADD = """
            INSERT INTO agent_call (username, call_id, since, wrap_up_millis, missing, look_at)
            SELECT username, :call, :now, :wrapUp, false, :look FROM agent WHERE username = :username
            ON CONFLICT (username, call_id) DO UPDATE SET missing = false, look_at = excluded.look_at,
                wrap_up_millis = greatest(agent_call.wrap_up_millis, excluded.wrap_up_millis)""";
    private static final String REMOVE = """
            DELETE FROM agent_call WHERE username = :username AND call_id = :call RETURNING wrap_up_millis""";
    private static final String DOUBT = """
            UPDATE agent_call SET missing = true, look_at = :now WHERE username = :username AND call_id = :call""";
    private static final String ON = "SELECT username FROM agent_call WHERE call_id = :call ORDER BY username";
    private static final String OF =
            "SELECT call_id FROM agent_call WHERE username = :username ORDER BY since DESC, call_id";
    private static final String ALL =
            "SELECT DISTINCT ON (username) username, call_id FROM agent_call ORDER BY username, since DESC, call_id";
    private static final String CLAIM = """
            UPDATE agent_call SET look_at = :again
            WHERE (username, call_id) IN (
                SELECT username, call_id FROM agent_call WHERE look_at <= :now
                ORDER BY look_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            RETURNING username, call_id, missing""";
    private static final String NOTE =
            "UPDATE agent_call SET missing = :missing WHERE username = :username AND call_id = :call";

    /** The agent is on the call; nothing when nobody knows the agent. */
    Uni<Void> add(String username, UUID callId, Duration wrapUp, Instant now, Instant look) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("username", username)
                        .setParameter("call", callId)
                        .setParameter("now", utc(now))
                        .setParameter("look", utc(look))
                        .setParameter("wrapUp", wrapUp.toMillis())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The agent is no longer on the call; the wrap-up due, or empty when the agent was not on it. */
    Uni<Optional<Duration>> remove(String username, UUID callId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMOVE, Long.class)
                        .setParameter("username", username)
                        .setParameter("call", callId)
                        .getResultList())
                .map(removed -> removed.stream().findFirst().map(Duration::ofMillis));
    }

    /** Somebody said that the agent left; says whether the agent was on the call. */
    Uni<Boolean> doubt(String username, UUID callId, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DOUBT)
                        .setParameter("username", username)
                        .setParameter("call", callId)
                        .setParameter("now", utc(now))
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** What a look found. */
    Uni<Void> note(AgentCall row, boolean missing) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("username", row.username())
                        .setParameter("call", row.callId())
                        .setParameter("missing", missing)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes rows that are due for a look; they are due again at the given time. */
    Uni<List<AgentCall>> claim(Instant now, Instant again, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM, Object[].class)
                        .setParameter("now", utc(now))
                        .setParameter("again", utc(again))
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new AgentCall((String) row[0], (UUID) row[1], (Boolean) row[2]))
                        .toList());
    }

    /** The agents on a call, by name. */
    Uni<List<String>> agentsOn(UUID callId) {
        return Panache.getSession().chain(session -> session.createNativeQuery(ON, String.class)
                .setParameter("call", callId)
                .getResultList());
    }

    /** The calls of an agent, the newest first. */
    Uni<List<UUID>> callsOf(String username) {
        return Panache.getSession().chain(session -> session.createNativeQuery(OF, UUID.class)
                .setParameter("username", username)
                .getResultList());
    }

    /** The newest call of everybody who is on one. */
    Uni<Map<String, UUID>> newest() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1])));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * An agent on a call.
     *
     * @param missing whether the agent was said to be gone
     */
    record AgentCall(String username, UUID callId, boolean missing) {}
}

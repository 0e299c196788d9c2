package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Live sockets in the database, whichever replica holds them. A socket lives while it gave a sign of life lately. */
@ApplicationScoped
class Connections {

    private static final String OF =
            "SELECT count(*) FROM agent_connection c WHERE c.username = :username AND " + AgentConditions.SOCKET_ALIVE;
    private static final String ALL =
            "SELECT DISTINCT c.username FROM agent_connection c WHERE " + AgentConditions.SOCKET_ALIVE;
    private static final String OPEN =
            "INSERT INTO agent_connection (id, username, seen_at, closed) VALUES (:id, :username, now(), false)";
    private static final String CLOSE =
            "UPDATE agent_connection SET closed = true, seen_at = now() WHERE id = :id AND NOT closed";
    /** Closed for its silence: the last sign of life stays what it was. */
    private static final String LOSE = "UPDATE agent_connection SET closed = true WHERE id IN (:ids)";

    private static final String SEEN = "UPDATE agent_connection SET seen_at = now() WHERE id IN (:ids) AND NOT closed";
    /** Whoever is being changed right now is left for the next time: waiting for several agents, in no order, is how deadlocks begin. */
    private static final String FORGET = """
            WITH free AS (SELECT username FROM agent a
                          WHERE EXISTS (SELECT FROM agent_connection c
                                        WHERE c.username = a.username AND c.seen_at < now() - interval '1 minute')
                          FOR NO KEY UPDATE SKIP LOCKED),
                 dead AS (DELETE FROM agent_connection WHERE id IN (
                              SELECT c.id FROM agent_connection c JOIN free USING (username)
                              WHERE c.seen_at < now() - interval '1 minute' FOR UPDATE OF c SKIP LOCKED)
                          RETURNING username, seen_at),
                 last AS (SELECT username, max(seen_at) AS seen_at FROM dead GROUP BY username)
            UPDATE agent a SET last_seen_at = greatest(a.last_seen_at, last.seen_at)
            FROM last WHERE a.username = last.username""";

    private static final String LAST_ALIVE = """
            SELECT a.username, greatest(a.last_seen_at, max(c.seen_at))
            FROM agent a LEFT JOIN agent_connection c ON c.username = a.username
            WHERE a.username IN (:usernames)
            GROUP BY a.username
            HAVING greatest(a.last_seen_at, max(c.seen_at)) IS NOT NULL AND NOT coalesce(bool_or(%s), false)""".formatted(AgentConditions.SOCKET_ALIVE);

    /** A socket opened, in the transaction that is open now. */
    Uni<Void> open(UUID id, String username) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN)
                        .setParameter("id", id)
                        .setParameter("username", username)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A socket closed. */
    Uni<Void> close(UUID id) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(CLOSE).setParameter("id", id).executeUpdate())
                .replaceWithVoid();
    }

    /** These sockets gave no sign of life for too long. */
    Uni<Void> lose(Set<UUID> ids) {
        return update(LOSE, ids);
    }

    /** These sockets gave a sign of life just now. */
    Uni<Void> seen(Set<UUID> ids) {
        return update(SEEN, ids);
    }

    private static Uni<Void> update(String sql, Collection<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql)
                        .setParameter("ids", List.copyOf(ids))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Forgets sockets long dead; their last sign of life stays with the agent. */
    Uni<Void> forget() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET).executeUpdate())
                .replaceWithVoid();
    }

    Uni<Boolean> isConnected(String username) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF, Long.class)
                        .setParameter("username", username)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    Uni<Set<String>> connected() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALL, String.class).getResultList())
                .map(HashSet::new);
    }

    /** When the last socket of these agents was last alive; without those of whom one lives, and those who never had one. */
    Uni<Map<String, Instant>> lastAlive(Collection<String> usernames) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LAST_ALIVE, Object[].class)
                        .setParameter("usernames", usernames)
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(row -> (String) row[0], row -> instant(row[1]))));
    }

    private static Instant instant(Object time) {
        return time instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) time;
    }
}

package io.baton.transfer.agent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds who may be offered the next call of a queue. */
@ApplicationScoped
class IdleAgents {

    private static final String READY = AgentConditions.FREE + " AND " + AgentConditions.CONNECTED;

    private static final String LOCK_NEXT = """
            SELECT a.username FROM agent a
            WHERE %s AND a.skills @> :skills AND NOT a.username = ANY (:except)
            ORDER BY coalesce(a.idle_since, a.since), a.username
            LIMIT 1 FOR UPDATE OF a SKIP LOCKED""".formatted(READY);
    private static final String STILL_READY =
            "SELECT count(*) FROM agent a WHERE a.username = :username AND a.skills @> :skills AND " + READY;

    /**
     * The one who is idle longest and has all the skills, locked until the open transaction ends.
     *
     * <p>The lock comes after the look: another transaction may have taken the agent in between and given the lock back. So the
     * locked agent is looked at again, by a statement that sees what others have committed by now.
     */
    Uni<Optional<String>> lockNext(List<String> skills, Collection<String> except) {
        String[] wanted = skills.toArray(String[]::new);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK_NEXT, String.class)
                        .setParameter("skills", wanted)
                        .setParameter("except", except.toArray(String[]::new))
                        .getResultList())
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : confirmed(found.getFirst(), wanted)
                                .chain(ready -> ready
                                        ? Uni.createFrom().item(Optional.of(found.getFirst()))
                                        : lockNext(skills, with(except, found.getFirst()))));
    }

    private static Uni<Boolean> confirmed(String username, String[] skills) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STILL_READY, Long.class)
                        .setParameter("username", username)
                        .setParameter("skills", skills)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    private static Collection<String> with(Collection<String> except, String one) {
        Collection<String> more = new TreeSet<>(except);
        more.add(one);
        return more;
    }
}

package io.baton.transfer.queue;

import io.baton.transfer.agent.AgentConditions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts who waits and who could help. */
@ApplicationScoped
class QueueBoard {

    private static final String FIGURES = """
            WITH here AS (
                SELECT a.skills, %s AS available
                FROM agent a WHERE %s)
            SELECT q.name, w.waiting, w.longest, h.available, h.connected, l.accepted, l.span, l.waited
            FROM queue q
            CROSS JOIN LATERAL (
                SELECT count(*) AS waiting,
                       cast(extract(epoch FROM now() - min(t.enqueued_at)) * 1000 AS bigint) AS longest
                FROM transfer t
                WHERE t.settled_at IS NULL AND t.state = 'OFFERING' AND t.queue = q.name AND t.target IS NULL) w
            CROSS JOIN LATERAL (
                SELECT count(*) AS connected, count(*) FILTER (WHERE here.available) AS available
                FROM here WHERE here.skills @> q.skills) h
            CROSS JOIN LATERAL (
                SELECT count(*) AS accepted,
                       cast(extract(epoch FROM max(s.accepted_at) - min(s.accepted_at)) * 1000 AS bigint) AS span,
                       cast(extract(epoch FROM avg(s.accepted_at - s.enqueued_at)) * 1000 AS bigint) AS waited
                FROM (SELECT t.accepted_at, t.enqueued_at FROM transfer t
                      WHERE t.queue = q.name AND t.enqueued_at IS NOT NULL
                        AND t.accepted_at > now() - interval '1 hour'
                      ORDER BY t.accepted_at DESC LIMIT 20) s) l
            WHERE q.name IN (:names)""".formatted(AgentConditions.FREE, AgentConditions.CONNECTED);

    /** The figures of these queues by name, in an open session. */
    Uni<Map<String, QueueFigures>> figures(List<String> names) {
        if (names.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIGURES, Object[].class)
                        .setParameter("names", names)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], QueueBoard::figures)));
    }

    private static QueueFigures figures(Object[] row) {
        return new QueueFigures(
                (int) orZero(row[1]),
                row[2] == null ? null : orZero(row[2]),
                (int) orZero(row[3]),
                (int) orZero(row[4]),
                (int) orZero(row[5]),
                orZero(row[6]),
                orZero(row[7]));
    }

    private static long orZero(Object number) {
        return number == null ? 0 : ((Number) number).longValue();
    }
}

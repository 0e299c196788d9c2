package io.baton.token.call;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pages of calls, as fast with a million ended calls as with none. What an agent may see has three reasons (the call is open, they
 * opened it, they were in it); each is read in the order of the page from an index of its own, and of these the page is made.
 */
@ApplicationScoped
class CallPages {

    private static final String ALL = "SELECT c.* FROM call c WHERE {conditions} ORDER BY {order} LIMIT :limit";

    private static final String OF_AGENT = """
            SELECT c.* FROM call c WHERE c.id IN (
                (SELECT c.id FROM call c WHERE c.state = 'open' AND {conditions} ORDER BY {order} LIMIT :limit)
                UNION (SELECT c.id FROM call c WHERE c.opened_by = :me AND {conditions} ORDER BY {order} LIMIT :limit)
                UNION (SELECT id FROM (
                    SELECT DISTINCT l.call_created_at, l.call_id AS id FROM leg l JOIN call c ON c.id = l.call_id
                    WHERE l.identity = :me AND {conditions} {after_leg} ORDER BY {order_of_legs} LIMIT :limit) joined))
            ORDER BY {order} LIMIT :limit""";

    /** One row more than a page. */
    Uni<List<Call>> page(
            CallDesk.Viewer viewer, CallDesk.Filter filter, int limit, Optional<Cursor> cursor, boolean newestFirst) {
        StringBuilder conditions = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", limit + 1));
        if (filter.state() != null) {
            conditions.append(" AND c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.room() != null) {
            conditions.append(" AND c.home_room = :room");
            parameters.put("room", filter.room());
        }
        if (!viewer.admin()) {
            conditions.append(" AND c.home_room NOT LIKE 'admin-assistant-%'");
        }
        String after = newestFirst ? "<" : ">";
        cursor.ifPresent(last -> {
            conditions.append(" AND (c.created_at, c.id) " + after + " (:at, :id)");
            parameters.put("at", Sql.at(last.at()));
            parameters.put("id", last.id());
        });
        if (!viewer.supervisor()) {
            parameters.put("me", viewer.username());
        }
        String sql = (viewer.supervisor() ? ALL : OF_AGENT)
                .replace("{conditions}", conditions)
                .replace(
                        "{after_leg}",
                        cursor.isPresent() ? "AND (l.call_created_at, l.call_id) " + after + " (:at, :id)" : "")
                .replace("{order_of_legs}", order("l.call_created_at", "l.call_id", newestFirst))
                .replace("{order}", order("c.created_at", "c.id", newestFirst));
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql, Call.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static String order(String time, String id, boolean newestFirst) {
        return newestFirst ? time + " DESC, " + id + " DESC" : time + ", " + id;
    }
}

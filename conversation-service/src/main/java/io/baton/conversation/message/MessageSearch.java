package io.baton.conversation.message;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks for words in everything that was said. */
@ApplicationScoped
public class MessageSearch {

    private static final String FIND = """
            SELECT m.conversation_id, m.id, m.role, m.author, m.at,
                   ts_headline('simple', m.text, q.query, 'HighlightAll=true, StartSel=%s, StopSel=%s')
            FROM message m, (SELECT websearch_to_tsquery('simple', :words) AS query) q
            WHERE m.words @@ q.query""".formatted(Highlight.BEGIN, Highlight.END);

    /**
     * Where to look; null for what does not matter.
     *
     * @param contactId only what was said with this contact
     * @param type only in conversations of this type, as the database has it
     * @param status only in conversations of this status, as the database has it
     * @param from the first moment at which it was said
     * @param until the moment before which it was said
     */
    public record Within(UUID contactId, String type, String status, Instant from, Instant until) {

        /** Everything that was said with one contact, or with everybody. */
        public static Within of(UUID contactId) {
            return new Within(contactId, null, null, null, null);
        }

        private String conditions(Map<String, Object> parameters) {
            StringBuilder ofConversation = new StringBuilder();
            add(ofConversation, parameters, " AND c.contact_id = :contact", "contact", contactId);
            add(ofConversation, parameters, " AND c.type = :type", "type", type);
            add(ofConversation, parameters, " AND c.status = :status", "status", status);
            StringBuilder all = new StringBuilder();
            if (!ofConversation.isEmpty()) {
                all.append(" AND m.conversation_id IN (SELECT c.id FROM conversation c WHERE true")
                        .append(ofConversation)
                        .append(')');
            }
            add(all, parameters, " AND m.at >= :from", "from", from == null ? null : Sql.at(from));
            add(all, parameters, " AND m.at < :until", "until", until == null ? null : Sql.at(until));
            return all.toString();
        }

        private static void add(
                StringBuilder sql, Map<String, Object> parameters, String condition, String name, Object value) {
            if (value != null) {
                sql.append(condition);
                parameters.put(name, value);
            }
        }
    }

    /**
     * One message more than a page, newest first.
     *
     * @param words as people type them into a search field: {@code "a phrase"}, {@code or}, {@code -without}
     * @param within where to look
     */
    public Uni<List<Found>> find(String words, Within within, Optional<Cursor> after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("words", words, "limit", limit + 1));
        String sql = FIND + within.conditions(parameters)
                + (after.isPresent() ? " AND (m.at, m.id) < (:at, :id)" : "")
                + " ORDER BY m.at DESC, m.id DESC LIMIT :limit";
        after.ifPresent(cursor -> parameters.putAll(Map.of("at", Sql.at(cursor.at()), "id", cursor.id())));
        return Sql.rows(sql, Object[].class, parameters)
                .map(rows -> rows.stream().map(MessageSearch::found).toList());
    }

    private static Found found(Object[] row) {
        return new Found(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                Sql.instant(row[4]),
                Highlight.of((String) row[5]));
    }
}

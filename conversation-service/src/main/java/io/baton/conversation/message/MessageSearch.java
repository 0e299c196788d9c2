package io.baton.conversation.message;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

    private static final String OF_CONTACT =
            " AND m.conversation_id IN (SELECT c.id FROM conversation c WHERE c.contact_id = :contact)";

    /**
     * One message more than a page, newest first.
     *
     * @param words as people type them into a search field: {@code "a phrase"}, {@code or}, {@code -without}
     * @param contactId only what was said with this contact; null for everybody
     */
    public Uni<List<Found>> find(String words, UUID contactId, Optional<Cursor> after, int limit) {
        String sql = FIND + (contactId == null ? "" : OF_CONTACT)
                + (after.isPresent() ? " AND (m.at, m.id) < (:at, :id)" : "")
                + " ORDER BY m.at DESC, m.id DESC LIMIT :limit";
        Map<String, Object> parameters = new HashMap<>(Map.of("words", words, "limit", limit + 1));
        if (contactId != null) {
            parameters.put("contact", contactId);
        }
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

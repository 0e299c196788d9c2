package io.baton.conversation.analysis;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
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

/** The analyses in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
class Analyses {

    private static final String KEEP = """
            INSERT INTO analysis (id, conversation_id, call_id, at, body)
            VALUES (:id, :conversation, :call, :at, :body)""";

    private static final String OF_CONVERSATION = """
            SELECT id, conversation_id, call_id, at, body FROM analysis
            WHERE conversation_id IN (SELECT id FROM conversation WHERE id = :conversation OR merged_into = :conversation)""";

    private static final TypeReference<Analysis> ANALYSIS = new TypeReference<>() {};

    /** Keeps one. */
    Uni<Void> keep(UUID id, UUID conversation, UUID call, Instant at, Analysis analysis) {
        return Sql.run(
                        KEEP,
                        Map.of(
                                "id",
                                id,
                                "conversation",
                                conversation,
                                "call",
                                call,
                                "at",
                                Sql.at(at),
                                "body",
                                Json.write(analysis)))
                .replaceWithVoid();
    }

    /** One of a conversation more than a page, the newest first. */
    Uni<List<AnalysisView>> page(UUID conversation, Optional<Cursor> after, int limit) {
        String sql = OF_CONVERSATION
                + (after.isPresent() ? " AND (at, id) < (:at, :id)" : "")
                + " ORDER BY at DESC, id DESC LIMIT :limit";
        Map<String, Object> parameters = new HashMap<>(Map.of("conversation", conversation, "limit", limit + 1));
        after.ifPresent(cursor -> parameters.putAll(Map.of("at", Sql.at(cursor.at()), "id", cursor.id())));
        return Sql.rows(sql, Object[].class, parameters)
                .map(rows -> rows.stream().map(Analyses::view).toList());
    }

    private static AnalysisView view(Object[] row) {
        return AnalysisView.of(
                (UUID) row[0], (UUID) row[1], (UUID) row[2], Sql.instant(row[3]), Json.read((String) row[4], ANALYSIS));
    }
}

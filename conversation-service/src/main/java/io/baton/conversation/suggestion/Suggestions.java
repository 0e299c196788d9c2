package io.baton.conversation.suggestion;

import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** With whom conversations may be, in the database. Every method needs an open session. */
@ApplicationScoped
class Suggestions {

    /** More than a person wants to choose from. */
    static final int MOST = 20;

    private static final String ADD = """
            INSERT INTO contact_suggestion (conversation_id, contact_id, reason, suggested_at)
            SELECT :id, :contact, :reason, :now
            WHERE (SELECT count(*) FROM contact_suggestion WHERE conversation_id = :id) < :most ON CONFLICT DO NOTHING""";

    /** Also those of conversations that are part of it by now. */
    private static final String PARTS = """
            WITH RECURSIVE part AS (
                SELECT CAST(:id AS uuid) AS id
                UNION SELECT c.id FROM conversation c JOIN part p ON c.merged_into = p.id)
            """;

    private static final String OPEN = PARTS + """
            SELECT contact_id, min(reason), min(suggested_at) AS first FROM contact_suggestion
            WHERE conversation_id IN (SELECT id FROM part)
            GROUP BY contact_id HAVING bool_and(decision IS NULL) ORDER BY first, contact_id LIMIT :most""";

    private static final String DECIDE = PARTS + """
            UPDATE contact_suggestion SET decision = :decision, decided_by = :by, decided_at = :now
            WHERE conversation_id IN (SELECT id FROM part) AND contact_id = :contact""";

    private static final String REJECTED = PARTS + """
            SELECT EXISTS (SELECT FROM contact_suggestion WHERE conversation_id IN (SELECT id FROM part)
                           AND contact_id = :contact AND decision = 'REJECTED')""";

    /** What a person said of one. */
    enum Decision {
        ACCEPTED,
        REJECTED
    }

    /** Suggests somebody; suggested again, or rejected before, it changes nothing. */
    Uni<Void> add(UUID conversation, UUID contact, String reason, Instant now) {
        return Sql.run(
                        ADD,
                        Map.of(
                                "id", conversation,
                                "contact", contact,
                                "reason", reason,
                                "now", Sql.at(now),
                                "most", MOST))
                .replaceWithVoid();
    }

    /** Those of whom nobody has said anything, in the order in which they were suggested. */
    Uni<List<SuggestionView>> open(UUID conversation) {
        return Sql.rows(OPEN, Object[].class, Map.of("id", conversation, "most", MOST))
                .map(rows -> rows.stream()
                        .map(row -> new SuggestionView((UUID) row[0], (String) row[1], Sql.instant(row[2])))
                        .toList());
    }

    /** A person says it. @return whether somebody was suggested at all */
    Uni<Boolean> decide(UUID conversation, UUID contact, Decision decision, String by, Instant now) {
        return Sql.run(
                        DECIDE,
                        Map.of(
                                "id", conversation,
                                "contact", contact,
                                "decision", decision.name(),
                                "by", by,
                                "now", Sql.at(now)))
                .map(rows -> rows > 0);
    }

    /** Whether a person said that it is not them. */
    Uni<Boolean> isRejected(UUID conversation, UUID contact) {
        return Sql.rows(REJECTED, Boolean.class, Map.of("id", conversation, "contact", contact))
                .map(List::getFirst);
    }
}

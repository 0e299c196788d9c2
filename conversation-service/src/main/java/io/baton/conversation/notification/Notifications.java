package io.baton.conversation.notification;

import io.baton.kit.paging.Cursor;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The notifications in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
class Notifications {

    private static final String WRITE = """
            INSERT INTO notification
                (id, recipient, kind, cause, title, conversation_id, call_id, proposal_id, created_at)
            VALUES (:id, :recipient, :kind, :cause, :title, :conversation, CAST(:call AS uuid), CAST(:proposal AS uuid), :at)
            ON CONFLICT (recipient, kind, cause) DO NOTHING""";

    /** Whoever else is at a row drops it as well, or marks it: nobody waits for that. */
    private static final String DROP =
            "DELETE FROM notification WHERE id IN (SELECT id FROM notification WHERE %s FOR UPDATE SKIP LOCKED)";

    private static final String DROP_TOO_MANY = DROP.formatted("""
            id IN (SELECT id FROM notification WHERE recipient = :recipient
                   ORDER BY created_at DESC, id DESC OFFSET :most)""");

    private static final String DROP_OLD = DROP.formatted("""
            id IN (SELECT id FROM notification WHERE created_at < :before ORDER BY created_at LIMIT 1000)""");

    private static final String SEEN = """
            UPDATE notification SET seen_at = coalesce(seen_at, :at) WHERE id = :id AND recipient = :recipient""";

    private static final String DECIDED = """
            UPDATE notification SET seen_at = :at WHERE proposal_id = :proposal AND kind = :kind AND seen_at IS NULL""";

    private static final String COLUMNS = "id, kind, title, conversation_id, call_id, proposal_id, created_at, seen_at";

    /** Writes it down; whether it was not there yet. */
    Uni<Boolean> write(UUID id, Notice notice, Instant at) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", id,
                "recipient", notice.recipient(),
                "kind", notice.kind().wire(),
                "cause", notice.cause(),
                "title", notice.title(),
                "conversation", notice.conversationId(),
                "at", Sql.at(at)));
        row.put("call", notice.callId());
        row.put("proposal", notice.proposalId());
        return Sql.run(WRITE, row).map(rows -> rows > 0);
    }

    /** Keeps the newest of a person. */
    Uni<Void> keep(String recipient, int most) {
        return Sql.run(DROP_TOO_MANY, Map.of("recipient", recipient, "most", most))
                .replaceWithVoid();
    }

    /** Forgets some of those from before then; how many. */
    Uni<Integer> dropOld(Instant before) {
        return Sql.run(DROP_OLD, Map.of("before", Sql.at(before)));
    }

    /** The person has seen it; whether it is the person's. */
    Uni<Boolean> seen(UUID id, String recipient, Instant at) {
        return Sql.run(SEEN, Map.of("id", id, "recipient", recipient, "at", Sql.at(at)))
                .map(rows -> rows > 0);
    }

    /** Nobody is asked for this proposal any more. */
    Uni<Void> decided(UUID proposal, Instant at) {
        return Sql.run(
                        DECIDED,
                        Map.of("proposal", proposal, "kind", NotificationKind.PROPOSAL.wire(), "at", Sql.at(at)))
                .replaceWithVoid();
    }

    /** One more than a page of a person's, newest first. */
    Uni<List<NotificationView>> page(String recipient, boolean unseen, Optional<Cursor> after, int limit) {
        String sql = "SELECT " + COLUMNS + " FROM notification WHERE recipient = :recipient"
                + (unseen ? " AND seen_at IS NULL" : "")
                + (after.isPresent() ? " AND (created_at, id) < (:at, :id)" : "")
                + " ORDER BY created_at DESC, id DESC LIMIT :limit";
        Map<String, Object> parameters = new HashMap<>(Map.of("recipient", recipient, "limit", limit + 1));
        after.ifPresent(cursor -> parameters.putAll(Map.of("at", Sql.at(cursor.at()), "id", cursor.id())));
        return Sql.rows(sql, Object[].class, parameters)
                .map(rows -> rows.stream().map(Notifications::view).toList());
    }

    private static NotificationView view(Object[] row) {
        return new NotificationView(
                (UUID) row[0],
                NotificationKind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                (String) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (UUID) row[5],
                Sql.instant(row[6]),
                Sql.instant(row[7]));
    }
}

package io.baton.conversation.summary;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.id.Ids;
import io.baton.kit.json.Json;
import io.baton.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The summaries in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
class Summaries {

    private static final String WANT = """
            INSERT INTO summary (id, conversation_id, occasion, transfer_id, due_at, wanted_at)
            VALUES (:id, :conversation, :occasion, :transfer, :due, :now) ON CONFLICT DO NOTHING""";

    /** Whoever takes one has it until its lease is over: then it was killed, and another one takes it. */
    private static final String TAKE = """
            UPDATE summary SET tries = tries + 1, due_at = :lease
            WHERE id = (SELECT id FROM summary WHERE written_at IS NULL AND due_at <= :now
                        ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, conversation_id, occasion, tries""";

    private static final String WRITE = """
            UPDATE summary SET writer = :writer, body = :body, written_at = :now
            WHERE id = :id AND written_at IS NULL""";

    private static final String OF_CONVERSATION = """
            SELECT s.id, s.conversation_id, s.occasion, s.transfer_id, s.written_at, s.body FROM summary s
            WHERE s.written_at IS NOT NULL AND s.conversation_id IN
                (SELECT id FROM conversation WHERE id = :conversation OR merged_into = :conversation)""";

    private static final TypeReference<Summary> SUMMARY = new TypeReference<>() {};

    private final Ids ids;

    Summaries(Ids ids) {
        this.ids = ids;
    }

    /** One is to be written when it is due; wanted twice it is written once. */
    Uni<Void> want(UUID conversation, Occasion occasion, UUID transfer, Instant due, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WANT)
                        .setParameter("id", ids.next())
                        .setParameter("conversation", conversation)
                        .setParameter("occasion", occasion.wire())
                        .setParameter("transfer", transfer)
                        .setParameter("due", utc(due))
                        .setParameter("now", utc(now))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The next one that is due, for whoever asks alone, until the lease is over. */
    Uni<Optional<WantedSummary>> take(Instant now, Instant lease) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter("lease", utc(lease))
                        .setParameter("now", utc(now))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new WantedSummary(
                                (UUID) row[0],
                                (UUID) row[1],
                                Occasion.of((String) row[2]),
                                ((Number) row[3]).intValue()))
                        .findFirst());
    }

    /**
     * Writes one down.
     *
     * @return whether it was not written before
     */
    Uni<Boolean> write(UUID id, Summary summary, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WRITE)
                        .setParameter("writer", summary.writer().wire())
                        .setParameter("body", Json.write(summary))
                        .setParameter("now", utc(now))
                        .setParameter("id", id)
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** There is nothing to sum up. */
    Uni<Void> drop(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("DELETE FROM summary WHERE id = :id AND written_at IS NULL")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One of a conversation more than a page, the newest first. */
    Uni<List<WrittenSummary>> page(UUID conversation, Optional<Cursor> after, int limit) {
        String sql = OF_CONVERSATION
                + (after.isPresent() ? " AND (s.written_at, s.id) < (:at, :id)" : "")
                + " ORDER BY s.written_at DESC, s.id DESC LIMIT :limit";
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(sql, Object[].class)
                            .setParameter("conversation", conversation)
                            .setParameter("limit", limit + 1);
                    after.ifPresent(
                            cursor -> query.setParameter("at", utc(cursor.at())).setParameter("id", cursor.id()));
                    return query.getResultList();
                })
                .map(rows -> rows.stream().map(Summaries::view).toList());
    }

    private static WrittenSummary view(Object[] row) {
        return new WrittenSummary(
                (UUID) row[0],
                (UUID) row[1],
                Occasion.of((String) row[2]),
                (UUID) row[3],
                row[4] instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) row[4],
                Json.read((String) row[5], SUMMARY));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

package io.baton.conversation.analysis;

import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whose turn it is to be analysed. Every method needs an open transaction. */
@ApplicationScoped
class Turns {

    private static final String SAID = """
            INSERT INTO analysis_turn AS t (conversation_id, fresh, due_at)
            VALUES (:conversation, ARRAY[CAST(:message AS uuid)],
                    CASE WHEN CAST(:after AS integer) <= 1 THEN CAST(:now AS timestamptz) END)
            ON CONFLICT (conversation_id) DO UPDATE SET fresh = array_append(t.fresh, CAST(:message AS uuid)),
                due_at = coalesce(t.due_at, CASE WHEN cardinality(t.fresh) + 1 >= CAST(:after AS integer)
                                                 THEN CAST(:now AS timestamptz) END)""";

    /** Whoever takes one has it until its lease is over: then it was killed, and another one takes it. */
    private static final String TAKE = """
            UPDATE analysis_turn SET taken = taken + 1, due_at = :lease
            WHERE conversation_id = (SELECT conversation_id FROM analysis_turn WHERE due_at <= :now
                                     ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING conversation_id, array_to_string(fresh, ','), taken""";

    /** What came meanwhile stays for the next turn, which is due when that is enough. */
    private static final String DONE = """
            UPDATE analysis_turn AS t SET
                fresh = ARRAY(SELECT f.id FROM unnest(t.fresh) WITH ORDINALITY AS f (id, place)
                              WHERE f.place > :dealt ORDER BY f.place),
                due_at = CASE WHEN cardinality(t.fresh) - CAST(:dealt AS integer) >= CAST(:after AS integer)
                              THEN CAST(:now AS timestamptz) END
            WHERE conversation_id = :conversation AND taken = :taken AND due_at IS NOT NULL""";

    /** Something was said for good; the turn comes when it is enough. */
    Uni<Void> said(UUID conversation, UUID message, int after, Instant now) {
        return Sql.run(
                        SAID,
                        Map.of("conversation", conversation, "message", message, "after", after, "now", Sql.at(now)))
                .replaceWithVoid();
    }

    /** The next one that is due, for whoever asks alone, until the lease is over. */
    Uni<Optional<Turn>> take(Instant now, Instant lease) {
        return Sql.rows(TAKE, Object[].class, Map.of("now", Sql.at(now), "lease", Sql.at(lease)))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Turn((UUID) row[0], ids((String) row[1]), ((Number) row[2]).intValue())));
    }

    private static List<UUID> ids(String text) {
        return Arrays.stream(text.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /**
     * The turn is over.
     *
     * @return whether it was still this one's
     */
    Uni<Boolean> done(Turn turn, int after, Instant now) {
        return Sql.run(
                        DONE,
                        Map.of(
                                "conversation",
                                turn.conversationId(),
                                "taken",
                                turn.taken(),
                                "dealt",
                                turn.fresh().size(),
                                "after",
                                after,
                                "now",
                                Sql.at(now)))
                .map(rows -> rows > 0);
    }

    /** Nobody has to be told any more. */
    Uni<Void> forget(UUID conversation) {
        return Sql.run("DELETE FROM analysis_turn WHERE conversation_id = :id", Map.of("id", conversation))
                .replaceWithVoid();
    }
}

package io.baton.conversation.conversation;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What became of contacts: some are part of another one, some are erased. Every method needs an open session. */
@ApplicationScoped
public class Contacts {

    /** The last of the chain; a contact of which nothing is known stands for itself. */
    private static final String CURRENT = """
            WITH RECURSIVE chain AS (
                SELECT CAST(:id AS uuid) AS id, 0 AS step
                UNION ALL SELECT g.merged_into, c.step + 1 FROM contact_gone g JOIN chain c ON g.contact_id = c.id
                WHERE c.step < 50)
            SELECT id FROM chain ORDER BY step DESC LIMIT 1""";

    /** Who links somebody and who erases them wait for each other. */
    private static final String ALONE =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(CAST(:id AS text), 0))) AS held";

    private static final String GONE = """
            INSERT INTO contact_gone (contact_id, merged_into, gone_at) VALUES (:id, CAST(:into AS uuid), :at)
            ON CONFLICT (contact_id) DO UPDATE SET merged_into = excluded.merged_into""";

    private static final String ERASED = """
            INSERT INTO contact_gone (contact_id, gone_at) VALUES (:id, :at)
            ON CONFLICT (contact_id) DO UPDATE SET merged_into = NULL""";

    private static final String THEIRS = """
            WITH RECURSIVE theirs AS (
                SELECT id FROM conversation WHERE contact_id = :contact
                UNION SELECT c.id FROM conversation c JOIN visitor_contact v ON c.session_id = CAST(v.visitor_id AS text)
                WHERE v.contact_id = :contact
                UNION SELECT c.id FROM conversation c JOIN theirs t ON c.merged_into = t.id)
            """;

    private static final String LOCK =
            THEIRS + "SELECT id FROM conversation WHERE id IN (SELECT id FROM theirs) ORDER BY id FOR UPDATE";

    private static final String UNNOTIFY = THEIRS + """
            DELETE FROM notification WHERE id IN (
                SELECT id FROM notification WHERE conversation_id IN (SELECT id FROM theirs)
                UNION SELECT n.id FROM notification n JOIN message m ON m.id = n.cause
                WHERE m.conversation_id IN (SELECT id FROM theirs))""";

    private static final String UNSAY = THEIRS + "DELETE FROM message WHERE conversation_id IN (SELECT id FROM theirs)";

    private static final String UNSUM = THEIRS + "DELETE FROM summary WHERE conversation_id IN (SELECT id FROM theirs)";

    private static final String UNTURN =
            THEIRS + "DELETE FROM analysis_turn WHERE conversation_id IN (SELECT id FROM theirs)";

    private static final String UNANALYSE =
            THEIRS + "DELETE FROM analysis WHERE conversation_id IN (SELECT id FROM theirs)";

    /** What was told already of their conversations names the room; nobody needs it here any more. */
    private static final String UNTELL = THEIRS + """
            DELETE FROM outbox WHERE published_at IS NOT NULL AND key IN (SELECT CAST(id AS text) FROM theirs)""";

    /** What visitors wanted names them, also where no id of theirs stands. */
    private static final String UNPROPOSE = THEIRS
            + "DELETE FROM proposal WHERE asked_by LIKE 'visitor:%' AND conversation_id IN (SELECT id FROM theirs)";

    private static final String UNJOIN =
            THEIRS + "DELETE FROM participant WHERE conversation_id IN (SELECT id FROM theirs)";

    private static final String UNASK =
            THEIRS + "DELETE FROM contact_lookup WHERE conversation_id IN (SELECT id FROM theirs)";

    private static final String UNSUGGEST = THEIRS + """
            DELETE FROM contact_suggestion
            WHERE contact_id = :contact OR conversation_id IN (SELECT id FROM theirs)""";

    private static final String RESUGGEST = """
            INSERT INTO contact_suggestion (conversation_id, contact_id, reason, suggested_at, decision, decided_by, decided_at)
            SELECT conversation_id, :into, reason, suggested_at, decision, decided_by, decided_at
            FROM contact_suggestion WHERE contact_id = :contact ON CONFLICT DO NOTHING""";

    private static final String EMPTY = THEIRS + """
            UPDATE conversation SET contact_id = NULL, contact_verified = false, lead_id = NULL, phone_number = NULL, room = NULL, session_id = NULL,
                owner = NULL, summary = NULL, summary_by = NULL, summary_at = NULL, analysis = NULL, status = 'CLOSED',
                closed_at = coalesce(closed_at, :at), erased_at = :at, updated_at = :at, version = version + 1
            WHERE id IN (SELECT id FROM theirs)""";

    /** Last: by these it is known which conversations with visitors are theirs. */
    private static final String UNCLAIM = "DELETE FROM visitor_contact WHERE contact_id = :contact";

    private static final String MOVE_CLAIMS =
            "UPDATE visitor_contact SET contact_id = :into WHERE contact_id = :contact";

    private static final String MOVE =
            "UPDATE conversation SET contact_id = :into, updated_at = :at, version = version + 1 WHERE contact_id = :contact";

    /** Under which id somebody is known today; empty for somebody who was erased. */
    public Uni<Optional<UUID>> current(UUID contact) {
        return Sql.rows(CURRENT, UUID.class, Map.of("id", contact)).map(rows -> Optional.ofNullable(rows.getFirst()));
    }

    /** Under which id what was said with somebody is found; null for everybody, whom null stands for. */
    Uni<UUID> found(UUID contact) {
        return contact == null ? Uni.createFrom().nullItem() : current(contact).map(known -> known.orElse(contact));
    }

    /** Under which id somebody is known today, and nobody erases them until the transaction ends. */
    public Uni<Optional<UUID>> locked(UUID contact) {
        return alone(contact)
                .chain(() -> current(contact))
                .chain(known -> known.isEmpty() || known.get().equals(contact)
                        ? Uni.createFrom().item(known)
                        : locked(known.get()));
    }

    /** Two contacts were found to be one: what was said with either was said with this one. */
    public Uni<Void> merged(UUID contact, UUID into, Instant at) {
        return alone(contact)
                .chain(() -> Sql.run(GONE, Map.of("id", contact, "into", into, "at", Sql.at(at))))
                .chain(() -> Sql.run(MOVE, Map.of("contact", contact, "into", into, "at", Sql.at(at))))
                .chain(() -> Sql.run(RESUGGEST, Map.of("contact", contact, "into", into)))
                .chain(() -> Sql.run(
                        "DELETE FROM contact_suggestion WHERE contact_id = :contact", Map.of("contact", contact)))
                .chain(() -> Sql.run(MOVE_CLAIMS, Map.of("contact", contact, "into", into)))
                .replaceWithVoid();
    }

    /** Somebody is to be forgotten: what was said with them, and by which number and in which room. */
    public Uni<Void> erased(UUID contact, Instant at) {
        Map<String, Object> theirs = Map.of("contact", contact);
        return alone(contact)
                .chain(() -> Sql.rows(LOCK, UUID.class, theirs))
                .chain(() -> Sql.run(UNNOTIFY, theirs))
                .chain(() -> Sql.run(UNSAY, theirs))
                .chain(() -> Sql.run(UNSUM, theirs))
                .chain(() -> Sql.run(UNTURN, theirs))
                .chain(() -> Sql.run(UNANALYSE, theirs))
                .chain(() -> Sql.run(UNTELL, theirs))
                .chain(() -> Sql.run(UNPROPOSE, theirs))
                .chain(() -> Sql.run(UNJOIN, theirs))
                .chain(() -> Sql.run(UNASK, theirs))
                .chain(() -> Sql.run(UNSUGGEST, theirs))
                .chain(() -> Sql.run(EMPTY, Map.of("contact", contact, "at", Sql.at(at))))
                .chain(() -> Sql.run(UNCLAIM, theirs))
                .chain(() -> Sql.run(ERASED, Map.of("id", contact, "at", Sql.at(at))))
                .replaceWithVoid();
    }

    private static Uni<List<Integer>> alone(UUID contact) {
        return Sql.rows(ALONE, Integer.class, Map.of("id", contact.toString()));
    }

    /** Nobody of this id is known any more. */
    public static Problem notFound() {
        return Problem.of(ProblemCode.CONTACT_NOT_FOUND, "There is no such contact.");
    }
}

package io.baton.conversation.summary;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import io.baton.kit.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes on their way, in the database. Every method needs an open transaction. */
@ApplicationScoped
class WantedNotes {

    private static final String WANT = """
            INSERT INTO summary_note (summary_id, contact_id, wanted_at, due_at) VALUES (:summary, :contact, :now, :now)
            ON CONFLICT DO NOTHING""";

    /** Whoever takes one has it until its lease is over: then it was killed, and another one takes it. */
    private static final String TAKE = """
            UPDATE summary_note AS n SET tries = n.tries + 1, due_at = :lease FROM summary s
            WHERE s.id = n.summary_id
              AND n.summary_id = (SELECT summary_id FROM summary_note WHERE due_at <= :now
                                  ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING n.summary_id, s.conversation_id, n.contact_id, n.tries, n.wanted_at, s.body""";

    private static final TypeReference<Summary> SUMMARY = new TypeReference<>() {};

    /** One is to be written now; wanted twice it is written once. */
    Uni<Void> want(UUID summary, UUID contact, Instant now) {
        return Sql.run(WANT, Map.of("summary", summary, "contact", contact, "now", Sql.at(now)))
                .replaceWithVoid();
    }

    /** The next one that is due, for whoever asks alone, until the lease is over. */
    Uni<Optional<WantedNote>> take(Instant now, Instant lease) {
        return Sql.rows(TAKE, Object[].class, Map.of("now", Sql.at(now), "lease", Sql.at(lease)))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new WantedNote(
                                (UUID) row[0],
                                (UUID) row[1],
                                (UUID) row[2],
                                ((Number) row[3]).intValue(),
                                Sql.instant(row[4]),
                                Json.read((String) row[5], SUMMARY))));
    }

    /** It is written. */
    Uni<Void> written(UUID summary, Instant now) {
        return Sql.run(
                        "UPDATE summary_note SET due_at = NULL, written_at = :now WHERE summary_id = :id",
                        Map.of("id", summary, "now", Sql.at(now)))
                .replaceWithVoid();
    }

    /** It is written never. */
    Uni<Void> giveUp(UUID summary) {
        return Sql.run("UPDATE summary_note SET due_at = NULL WHERE summary_id = :id", Map.of("id", summary))
                .replaceWithVoid();
    }

    /** It is tried again then. */
    Uni<Void> later(UUID summary, Instant due) {
        return Sql.run(
                        "UPDATE summary_note SET due_at = :due WHERE summary_id = :id",
                        Map.of("id", summary, "due", Sql.at(due)))
                .replaceWithVoid();
    }
}

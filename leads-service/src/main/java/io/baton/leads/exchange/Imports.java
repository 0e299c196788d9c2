package io.baton.leads.exchange;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The imports in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
class Imports implements PanacheRepositoryBase<LeadImport, UUID> {

    /** A worker that was killed lets go of its import after this. */
    private static final String CLAIM = """
            UPDATE lead_import SET lease = :worker, lease_until = now() + interval '15 seconds'
            WHERE id = (SELECT id FROM lead_import WHERE state = 'running' AND lease_until <= now()
                        ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id""";

    private static final String PROLONG =
            "UPDATE lead_import SET lease_until = now() + interval '15 seconds' WHERE id = :id AND lease = :worker";

    private static final String KEEP_PART = """
            INSERT INTO lead_import_part (import_id, part, content) VALUES (:id, :part, decode(:content, 'base64'))
            ON CONFLICT (import_id, part) DO UPDATE SET content = excluded.content""";

    private static final String KEEP_ROW = """
            INSERT INTO lead_import_row (import_id, row_number, outcome, lead_id, code, field, message)
            VALUES (:id, :row, :outcome, CAST(:lead AS uuid), :code, :field, :message)""";

    private static final String FORGET_OLD_PARTS = """
            DELETE FROM lead_import_part WHERE import_id IN (
                SELECT id FROM lead_import WHERE state <> 'running' AND created_at < :before)""";

    Uni<LeadImport> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Imports::notFound);
    }

    Uni<LeadImport> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Imports::notFound);
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.IMPORT_NOT_FOUND, "There is no import with this id.");
    }

    Uni<Optional<UUID>> claim(UUID worker) {
        return Sql.rows(CLAIM, UUID.class, Map.of("worker", worker))
                .map(found -> found.stream().findFirst());
    }

    Uni<Void> prolong(UUID id, UUID worker) {
        return Sql.run(PROLONG, Map.of("id", id, "worker", worker)).replaceWithVoid();
    }

    Uni<Void> keepPart(UUID id, int part, byte[] content) {
        return Sql.run(
                        KEEP_PART,
                        Map.of(
                                "id",
                                id,
                                "part",
                                part,
                                "content",
                                Base64.getEncoder().encodeToString(content)))
                .replaceWithVoid();
    }

    /** How many parts there are; they must be 0, 1, 2 … without a gap. */
    Uni<Integer> parts(UUID id) {
        return Sql.rows(
                        "SELECT count(*), coalesce(max(part), -1) FROM lead_import_part WHERE import_id = :id",
                        Object[].class,
                        Map.of("id", id))
                .map(rows -> {
                    int count = ((Number) rows.getFirst()[0]).intValue();
                    if (((Number) rows.getFirst()[1]).intValue() != count - 1) {
                        throw Problem.of(ProblemCode.IMPORT_STATE, "A part is missing: send all from 0 on.");
                    }
                    return count;
                });
    }

    Uni<byte[]> part(UUID id, int part) {
        return Sql.rows(
                        "SELECT encode(content, 'base64') FROM lead_import_part WHERE import_id = :id AND part = :part",
                        String.class,
                        Map.of("id", id, "part", part))
                .map(found -> Base64.getMimeDecoder().decode(found.getFirst()));
    }

    /** The file itself: names and numbers that nobody could erase by person. */
    Uni<Void> forgetParts(UUID id) {
        return Sql.run("DELETE FROM lead_import_part WHERE import_id = :id", Map.of("id", id))
                .replaceWithVoid();
    }

    /** Files that nobody started, or not for good, within this time. */
    Uni<Void> forgetPartsBefore(Instant before) {
        return Sql.run(FORGET_OLD_PARTS, Map.of("before", Sql.at(before))).replaceWithVoid();
    }

    Uni<Void> forgetRows(UUID id) {
        return Sql.run("DELETE FROM lead_import_row WHERE import_id = :id", Map.of("id", id))
                .replaceWithVoid();
    }

    Uni<Void> keepRow(UUID id, RowOutcome row) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("row", row.row());
        parameters.put("outcome", row.outcome());
        parameters.put("lead", row.leadId() == null ? null : row.leadId().toString());
        parameters.put("code", row.code());
        parameters.put("field", row.field());
        parameters.put("message", row.message());
        return Sql.run(KEEP_ROW, parameters).replaceWithVoid();
    }

    /** One row more than a page, in their order. */
    Uni<List<RowOutcome>> rows(UUID id, String outcome, int after, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id, "after", after, "limit", limit + 1));
        if (outcome != null) {
            parameters.put("outcome", outcome);
        }
        return Sql.rows(
                        "SELECT row_number, outcome, lead_id, code, field, message FROM lead_import_row"
                                + " WHERE import_id = :id AND row_number > :after"
                                + (outcome == null ? "" : " AND outcome = :outcome")
                                + " ORDER BY row_number LIMIT :limit",
                        Object[].class,
                        parameters)
                .map(rows -> rows.stream()
                        .map(row -> new RowOutcome(
                                ((Number) row[0]).intValue(),
                                (String) row[1],
                                (UUID) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5]))
                        .toList());
    }
}

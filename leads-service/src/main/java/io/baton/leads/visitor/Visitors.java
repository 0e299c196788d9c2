package io.baton.leads.visitor;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The visitors in the database. Every method needs a transaction. */
@ApplicationScoped
class Visitors implements PanacheRepositoryBase<Visitor, UUID>, ContactTrace {

    /** Who says twice at the same moment who they are is one contact. */
    private static final String ALONE =
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('visitor ' || CAST(:id AS text), 0))) AS held";

    /** Stored answers repeat what the visitor said, and name no contact. */
    private static final String FORGET_ANSWERS = """
            DELETE FROM idempotency_key k USING visitor v
            WHERE v.contact_id = :id AND k.operation LIKE 'POST /internal/visitors/' || v.id || '/%'""";

    /** Whoever has said who they are, and nobody else of the same id until the transaction ends. */
    Uni<Optional<Visitor>> alone(UUID id) {
        return Sql.rows(ALONE, Integer.class, Map.of("id", id.toString()))
                .chain(() -> findById(id, LockModeType.PESSIMISTIC_WRITE))
                .map(Optional::ofNullable);
    }

    /**
     * The same.
     *
     * @throws Problem {@code contact_not_found} when they have not said who they are
     */
    Uni<Visitor> require(UUID id) {
        return alone(id)
                .map(found -> found.orElseThrow(() -> Problem.of(
                        ProblemCode.CONTACT_NOT_FOUND,
                        "The visitor has not said yet who they are: that comes first.")));
    }

    @Override
    public String name() {
        return "visitors";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        // Of no version: from now on it is not the visitor's to change.
        return update("contactId = ?1, contactVersion = 0 where contactId = ?2", to, from)
                .replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by createdAt", contactId).map(found -> found.stream()
                .map(each -> Map.of("id", each.id, "createdAt", each.createdAt))
                .toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run(FORGET_ANSWERS, Map.of("id", contactId))
                .chain(() -> Sql.run("DELETE FROM visitor WHERE contact_id = :id", Map.of("id", contactId)));
    }
}

package io.baton.leads.outreach;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.baton.leads.web.Conflicts;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The requests in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class LeadRequests implements PanacheRepositoryBase<Request, UUID>, ContactTrace {

    private static final String ATTEMPTS = """
            SELECT count(*) FROM lead_request
            WHERE contact_id = :contact AND channel = :channel AND requested_at > :since""";

    private static final String DUE = """
            SELECT id FROM lead_request WHERE state = 'waiting' AND expires_at <= :now
            ORDER BY expires_at LIMIT 50 FOR UPDATE SKIP LOCKED""";

    /** A request of anybody. */
    public Uni<Request> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(LeadRequests::notFound);
    }

    Uni<Request> require(UUID leadId, UUID id) {
        return require(id).invoke(request -> {
            if (!request.leadId.equals(leadId)) {
                throw notFound();
            }
        });
    }

    Uni<Request> lockIfThere(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.REQUEST_NOT_FOUND, "There is no request with this id.");
    }

    Uni<List<Request>> of(UUID leadId) {
        return find("leadId = ?1 order by requestedAt desc, id desc", leadId)
                .range(0, 199)
                .list();
    }

    Uni<Long> attempts(UUID contactId, String channel, Instant since) {
        return Sql.rows(ATTEMPTS, Long.class, Map.of("contact", contactId, "channel", channel, "since", Sql.at(since)))
                .map(List::getFirst);
    }

    Uni<Request> keep(Request request) {
        return Conflicts.named(
                persistAndFlush(request),
                "lead_request_waiting",
                () -> Problem.of(ProblemCode.REQUEST_RUNNING, "One like it waits for its answer already."));
    }

    /** Requests whose time is over, locked. */
    Uni<List<UUID>> due(Instant now) {
        return Sql.rows(DUE, UUID.class, Map.of("now", Sql.at(now)));
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by requestedAt", contactId)
                .map(found -> found.stream().map(RequestView::clear).toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("DELETE FROM lead_request WHERE contact_id = :id", Map.of("id", contactId));
    }
}

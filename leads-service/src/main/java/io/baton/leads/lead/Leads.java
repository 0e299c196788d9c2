package io.baton.leads.lead;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The leads in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Leads implements PanacheRepositoryBase<Lead, UUID>, ContactTrace {

    private static final String HISTORY = "SELECT * FROM lead_history WHERE lead_id = :id ORDER BY changed_at, id";

    /** The lead. @throws Problem {@code lead_not_found} */
    public Uni<Lead> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Leads::notFound);
    }

    /** The lead, locked until the transaction ends. */
    public Uni<Lead> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Leads::notFound);
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.LEAD_NOT_FOUND, "There is no lead with this id.");
    }

    Uni<List<HistoryLine>> history(UUID id) {
        return Sql.rows(HISTORY, HistoryLine.class, Map.of("id", id));
    }

    Uni<HistoryLine> persist(HistoryLine line) {
        return Panache.getSession().chain(session -> session.persist(line)).replaceWith(line);
    }

    /** One row more than a page. */
    Uni<List<Lead>> page(LeadFilter filter, LeadOrder order, String cursor, int limit) {
        var condition = filter.condition();
        String after = order.after(cursor, condition.parameters());
        condition.parameters().put("limit", limit + 1);
        return Sql.rows(
                "SELECT l.* FROM lead l WHERE " + condition.sql() + after + order.sql() + " LIMIT :limit",
                Lead.class,
                condition.parameters());
    }

    /** How many leads stand where, and what they may bring by currency: status, currency, count, value. */
    Uni<List<Object[]>> board(LeadFilter filter) {
        var condition = filter.condition();
        return Sql.rows(
                "SELECT l.status, l.currency, count(*), sum(l.value) FROM lead l WHERE " + condition.sql()
                        + " GROUP BY l.status, l.currency ORDER BY l.status, l.currency",
                Object[].class,
                condition.parameters());
    }

    @Override
    public String name() {
        return "leads";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by createdAt", contactId)
                .map(found ->
                        found.stream().map(each -> LeadView.of(each, null)).toList());
    }

    /** Figures stay, words go. */
    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("""
                        UPDATE lead_history SET note = NULL
                        WHERE lead_id IN (SELECT id FROM lead WHERE contact_id = :id)""", Map.of("id", contactId)).chain(() -> Sql.run("""
                        UPDATE lead SET title = 'erased', search = '', next_action = NULL, custom = '{}', tags = '{}',
                               version = version + 1
                        WHERE contact_id = :id""", Map.of("id", contactId)));
    }
}

package io.baton.leads.consultation;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.sql.Sql;
import io.baton.leads.contact.ContactTrace;
import io.baton.leads.web.Conflicts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The consultations in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID>, ContactTrace {

    Uni<Consultation> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Consultations::notFound);
    }

    Uni<Consultation> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(Consultations::notFound);
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.CONSULTATION_NOT_FOUND, "There is no consultation with this id.");
    }

    Uni<Consultation> keep(Consultation consultation) {
        return Conflicts.named(
                persistAndFlush(consultation),
                "consultation_slot",
                () -> Problem.of(ProblemCode.SLOT_TAKEN, "Choose another time: ask for the free slots."));
    }

    /** What an agent has in a span of time. */
    Uni<List<Consultation>> booked(String agent, Instant from, Instant to) {
        return list(
                "agent = ?1 and state = ?2 and startsAt < ?3 and endsAt > ?4", agent, Consultation.SCHEDULED, to, from);
    }

    /** Somebody whose own hours hold this time and who has nothing else then; null when there is nobody. */
    Uni<String> free(Instant from, Instant to) {
        return Panache.getSession()
                .chain(session -> session.createQuery("from Hours order by agent", Hours.class)
                        .getResultList())
                .chain(all -> list("state = ?1 and startsAt < ?2 and endsAt > ?3", Consultation.SCHEDULED, to, from)
                        .map(taken -> all.stream()
                                .filter(hours -> hours.hold(from, to))
                                .map(hours -> hours.agent)
                                .filter(agent -> taken.stream().noneMatch(each -> each.agent.equals(agent)))
                                .findFirst()
                                .orElse(null)));
    }

    /** One row more than a page, by time. */
    Uni<List<Consultation>> page(
            String agent, UUID contactId, Instant from, Instant to, Optional<Cursor> after, int limit) {
        StringBuilder query = new StringBuilder("startsAt >= :from and startsAt < :to");
        Map<String, Object> parameters = new HashMap<>(Map.of("from", from, "to", to));
        if (agent != null) {
            query.append(" and agent = :agent");
            parameters.put("agent", agent);
        }
        if (contactId != null) {
            query.append(" and contactId = :contact");
            parameters.put("contact", contactId);
        }
        after.ifPresent(cursor -> {
            query.append(" and (startsAt > :at or (startsAt = :at and id > :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(query + " order by startsAt, id", parameters)
                .range(0, limit)
                .list();
    }

    @Override
    public String name() {
        return "consultations";
    }

    @Override
    public Uni<Void> move(UUID from, UUID to) {
        return update("contactId = ?1 where contactId = ?2", to, from).replaceWithVoid();
    }

    @Override
    public Uni<Object> export(UUID contactId) {
        return list("contactId = ?1 order by startsAt", contactId).map(found -> found.stream()
                .map(each -> ConsultationView.of(each, null))
                .toList());
    }

    @Override
    public Uni<Integer> erase(UUID contactId) {
        return Sql.run("DELETE FROM consultation WHERE contact_id = :id", Map.of("id", contactId));
    }
}

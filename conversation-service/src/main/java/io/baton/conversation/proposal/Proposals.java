package io.baton.conversation.proposal;

import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The proposals in the database. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    /**
     * The proposal, which nobody else changes until the transaction ends. For who asked for it, and for admins; a
     * visitor's for nobody else.
     *
     * @throws Problem {@code proposal_not_found}
     */
    Uni<Proposal> requireLocked(UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).invoke(found -> {
            if (found == null || !mayDecide(caller, found)) {
                throw Problem.of(ProblemCode.PROPOSAL_NOT_FOUND, "There is no such proposal.");
            }
        });
    }

    private static boolean mayDecide(Caller caller, Proposal proposal) {
        return proposal.askedBy.equals(caller.name())
                || (caller.audience() == Audience.ADMIN && !Caller.isVisitor(proposal.askedBy));
    }

    /** One row more than a page, newest first. */
    Uni<List<Proposal>> page(
            String askedBy, Proposal.State state, UUID conversation, Optional<Cursor> after, int limit) {
        List<String> conditions = new ArrayList<>(List.of("askedBy = :askedBy"));
        Map<String, Object> parameters = new HashMap<>(Map.of("askedBy", askedBy));
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        if (conversation != null) {
            conditions.add("conversationId = :conversation");
            parameters.put("conversation", conversation);
        }
        after.ifPresent(cursor -> {
            conditions.add("(createdAt < :at or (createdAt = :at and id < :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(String.join(" and ", conditions) + " order by createdAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }

    /** What this person confirmed and nobody is at any more. */
    Uni<List<Proposal>> left(String decidedBy, Instant now, int most) {
        return find(
                        "decidedBy = ?1 and state = ?2 and (attemptUntil is null or attemptUntil < ?3) order by decidedAt",
                        decidedBy,
                        Proposal.State.CONFIRMED,
                        now)
                .range(0, most - 1)
                .list();
    }

    /** What nobody answered in time. */
    Uni<List<Proposal>> unanswered(Instant now, int most) {
        return find("state = ?1 and expiresAt <= ?2 order by expiresAt", Proposal.State.PROPOSED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    /** What was confirmed before then and never finished. */
    Uni<List<Proposal>> forgotten(Instant before, int most) {
        return find("state = ?1 and decidedAt < ?2 order by decidedAt", Proposal.State.CONFIRMED, before)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }
}

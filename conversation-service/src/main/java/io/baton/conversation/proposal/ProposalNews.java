package io.baton.conversation.proposal;

import io.baton.conversation.function.Caller;
import io.baton.conversation.notification.Notice;
import io.baton.conversation.notification.NotificationDesk;
import io.baton.kit.sql.Sql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells people what waits for their yes, and what came of what they asked for when they did not see it themselves. */
@ApplicationScoped
public class ProposalNews {

    /** Each is taken by one replica; one that is being decided just now is left alone. */
    private static final String TAKE_LATE = """
            UPDATE proposal SET tell_at = NULL WHERE id IN (
                SELECT id FROM proposal WHERE state = 'PROPOSED' AND tell_at <= :now AND expires_at > :now
                ORDER BY tell_at LIMIT 100 FOR UPDATE SKIP LOCKED)
            RETURNING asked_by, id, function, conversation_id""";

    private static final String TAKE = """
            UPDATE proposal SET tell_at = NULL
            WHERE id = ANY(CAST(CAST(:ids AS text) AS uuid[])) AND state = 'PROPOSED' AND tell_at IS NOT NULL
            RETURNING asked_by, id, function, conversation_id""";

    private final NotificationDesk notifications;
    private final Clock clock;

    ProposalNews(NotificationDesk notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Tells whoever has not answered for a while. */
    Uni<Void> remind() {
        return waiting(TAKE_LATE, Map.of("now", Sql.at(clock.instant())));
    }

    /** Nobody listens where these were proposed: whoever is asked is told at once, in a transaction of its own. */
    public Uni<Void> remind(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? Uni.createFrom().voidItem()
                : waiting(
                        TAKE,
                        Map.of(
                                "ids",
                                proposals.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))));
    }

    private Uni<Void> waiting(String which, Map<String, ?> parameters) {
        return Panache.withTransaction(() -> Sql.rows(which, Object[].class, parameters)
                .chain(rows -> notifications.tell(
                        rows.stream().map(ProposalNews::waiting).toList())));
    }

    private static Notice waiting(Object[] row) {
        return Notice.ofProposal(
                (String) row[0], (UUID) row[1], "Waits for your yes: " + words((String) row[2]), (UUID) row[3]);
    }

    /** Nobody is asked for it any more; in the transaction that is open now. */
    Uni<Void> decided(Proposal proposal) {
        return notifications.decided(proposal.id);
    }

    /** Tells whoever asked for these what came of them, but visitors, who have no bell; in the transaction that is open now. */
    Uni<Void> came(List<Proposal> proposals) {
        return notifications.tell(proposals.stream()
                .filter(proposal -> !Caller.isVisitor(proposal.askedBy))
                .map(ProposalNews::outcome)
                .toList());
    }

    private static Notice outcome(Proposal proposal) {
        String came =
                switch (proposal.state) {
                    case DONE -> "Done: ";
                    case REJECTED -> "Rejected: ";
                    default -> "Failed: ";
                };
        String by = proposal.askedBy.equals(proposal.decidedBy) ? "" : " (decided by " + proposal.decidedBy + ")";
        return Notice.ofOutcome(
                proposal.askedBy, proposal.id, came + words(proposal.function) + by, proposal.conversationId);
    }

    private static String words(String function) {
        return function.replace('_', ' ');
    }
}

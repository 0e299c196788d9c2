package io.baton.leads.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A lead; see {@link LeadRequest}.
 *
 * @param contactName the contact's name today; absent when it was erased
 * @param nextStatuses where it may go from where it stands
 * @param history its moves, the oldest first; only in answers about one lead
 * @param version grows with every change; the ETag
 */
public record LeadView(
        UUID id,
        UUID contactId,
        String contactName,
        String title,
        LeadStatus status,
        List<LeadStatus> nextStatuses,
        int priority,
        String source,
        String owner,
        BigDecimal value,
        String currency,
        String nextAction,
        Instant nextActionAt,
        List<String> tags,
        Map<String, String> custom,
        List<Move> history,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    /** A move; {@code from} is absent for the beginning. */
    public record Move(String from, String to, String reason, String note, String changedBy, Instant changedAt) {}

    static LeadView of(Lead lead, String contactName) {
        return of(lead, contactName, null);
    }

    static LeadView of(Lead lead, String contactName, List<HistoryLine> history) {
        return new LeadView(
                lead.id,
                lead.contactId,
                contactName,
                lead.title,
                lead.status,
                List.copyOf(lead.status.next()),
                lead.priority,
                lead.source,
                lead.owner,
                lead.value,
                lead.currency,
                lead.nextAction,
                lead.nextActionAt,
                List.of(lead.tags),
                lead.custom,
                history == null
                        ? null
                        : history.stream()
                                .map(line -> new Move(
                                        line.fromStatus,
                                        line.toStatus,
                                        line.reason,
                                        line.note,
                                        line.changedBy,
                                        line.changedAt))
                                .toList(),
                lead.version,
                lead.createdAt,
                lead.updatedAt);
    }
}

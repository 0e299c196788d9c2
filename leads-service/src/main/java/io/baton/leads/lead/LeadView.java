package io.baton.leads.lead;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A lead; see {@link LeadRequest}.
 *
 * @param history its moves, the oldest first; only in answers about one lead
 * @param version grows with every change; the ETag
 */
public record LeadView(
        UUID id,
        UUID contactId,
        String title,
        LeadStatus status,
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

    static LeadView of(Lead lead) {
        return of(lead, null);
    }

    static LeadView of(Lead lead, List<HistoryLine> history) {
        return new LeadView(
                lead.id,
                lead.contactId,
                lead.title,
                lead.status,
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

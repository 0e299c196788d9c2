package io.baton.leads.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One move of a lead. */
@Entity
@Table(name = "lead_history")
public class HistoryLine {

    @Id
    UUID id;

    @Column(name = "lead_id")
    UUID leadId;

    @Column(name = "from_status")
    String fromStatus;

    @Column(name = "to_status")
    String toStatus;

    String reason;

    String note;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    /** For the persistence layer. */
    protected HistoryLine() {}

    HistoryLine(
            UUID id,
            UUID leadId,
            LeadStatus from,
            LeadStatus to,
            String reason,
            String note,
            String changedBy,
            Instant changedAt) {
        this.id = id;
        this.leadId = leadId;
        this.fromStatus = from == null ? null : from.wire();
        this.toStatus = to.wire();
        this.reason = reason;
        this.note = note;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }
}

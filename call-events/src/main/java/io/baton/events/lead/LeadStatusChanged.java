package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A lead moved on.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 * @param status where it stands now
 * @param previousStatus where it stood
 * @param reason why, as a code
 * @param changedBy username of who moved it, or {@code system}
 */
@EventContract(type = "io.baton.lead.status_changed.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadStatusChanged(
        UUID leadId,
        UUID contactId,
        int version,
        String status,
        String previousStatus,
        @Nullable String reason,
        String changedBy)
        implements LeadEvent {

    public LeadStatusChanged {
        requireNonNull(leadId, "leadId");
        requireNonNull(contactId, "contactId");
        requireNonNull(status, "status");
        requireNonNull(previousStatus, "previousStatus");
        requireNonNull(changedBy, "changedBy");
    }
}

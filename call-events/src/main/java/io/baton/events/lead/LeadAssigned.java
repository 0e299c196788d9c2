package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A lead has another owner.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 * @param owner username of the owner; absent when nobody owns it
 * @param previousOwner username of the owner before; absent when nobody owned it
 * @param changedBy username of who assigned it
 */
@EventContract(type = "io.baton.lead.assigned.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadAssigned(
        UUID leadId,
        UUID contactId,
        int version,
        @Nullable String owner,
        @Nullable String previousOwner,
        String changedBy)
        implements LeadEvent {

    public LeadAssigned {
        requireNonNull(leadId, "leadId");
        requireNonNull(contactId, "contactId");
        requireNonNull(changedBy, "changedBy");
    }
}

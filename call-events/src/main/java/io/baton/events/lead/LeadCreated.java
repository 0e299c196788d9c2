package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A lead began.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 * @param status where it stands
 * @param source where it came from, as a code
 */
@EventContract(type = "io.baton.lead.created.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadCreated(UUID leadId, UUID contactId, int version, String status, String source) implements LeadEvent {

    public LeadCreated {
        requireNonNull(leadId, "leadId");
        requireNonNull(contactId, "contactId");
        requireNonNull(status, "status");
        requireNonNull(source, "source");
    }
}

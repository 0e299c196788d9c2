package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A requested call or message came to nothing.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param requestId the request; travels as the correlation id of what comes of it
 * @param channel {@code call} or {@code sms}
 * @param reason why, as a code; {@code expired} when nobody answered in time
 */
@EventContract(type = "io.baton.lead.request_failed.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadRequestFailed(UUID leadId, UUID contactId, UUID requestId, String channel, String reason)
        implements LeadEvent {

    public LeadRequestFailed {
        requireNonNull(leadId, "leadId");
        requireNonNull(contactId, "contactId");
        requireNonNull(requestId, "requestId");
        requireNonNull(channel, "channel");
        requireNonNull(reason, "reason");
    }
}

package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A requested call was answered, or a requested message was sent.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param requestId the request; travels as the correlation id of what comes of it
 * @param channel {@code call} or {@code sms}
 * @param callId the call; only with {@code call}
 */
@EventContract(type = "io.baton.lead.request_answered.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadRequestAnswered(
        UUID leadId,
        UUID contactId,
        UUID requestId,
        String channel,
        @Nullable UUID callId) implements LeadEvent {

    public LeadRequestAnswered {
        requireNonNull(leadId, "leadId");
        requireNonNull(contactId, "contactId");
        requireNonNull(requestId, "requestId");
        requireNonNull(channel, "channel");
    }
}

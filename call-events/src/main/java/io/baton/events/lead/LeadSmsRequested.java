package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody asked for a text message to the lead; the text is asked for at leads-service.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param requestId the request; travels as the correlation id of what comes of it
 * @param phone the number to reach, masked but for its last four digits, e.g. ***1234
 * @param scriptId the script the text was made from
 * @param requestedBy username of who asked
 * @param expiresAt until when somebody must have answered; the request fails after it
 */
@EventContract(type = "io.baton.lead.sms_requested.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadSmsRequested(
        UUID leadId,
        UUID contactId,
        UUID requestId,
        String phone,
        @Nullable UUID scriptId,
        String requestedBy,
        Instant expiresAt)
        implements LeadEvent {

    private static final Pattern MASKED = Pattern.compile("\\*+[0-9]{4}");

    public LeadSmsRequested {
        requireNonNull(leadId, "leadId");
        requireNonNull(contactId, "contactId");
        requireNonNull(requestId, "requestId");
        requireNonNull(phone, "phone");
        requireNonNull(requestedBy, "requestedBy");
        requireNonNull(expiresAt, "expiresAt");
        if (!MASKED.matcher(phone).matches()) {
            throw new IllegalArgumentException("A phone number must be masked but for its last four digits");
        }
    }
}

package io.baton.events.lead;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody asked for a call to the lead; the phone side dials.
 *
 * @param leadId the lead
 * @param contactId the contact
 * @param requestId the request; travels as the correlation id of what comes of it
 * @param phone the number to reach, masked but for its last four digits, e.g. ***1234
 * @param requestedBy username of who asked
 * @param expiresAt until when somebody must have answered; the request fails after it
 */
@EventContract(type = "io.baton.lead.call_requested.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record LeadCallRequested(
        UUID leadId, UUID contactId, UUID requestId, String phone, String requestedBy, Instant expiresAt)
        implements LeadEvent {

    private static final Pattern MASKED = Pattern.compile("\\*+[0-9]{4}");

    public LeadCallRequested {
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

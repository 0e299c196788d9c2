package io.baton.leads.outreach;

import io.baton.leads.contact.PhoneNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A call or a message that somebody asked for.
 *
 * @param phone the number, masked
 * @param state {@code waiting}, {@code answered} or {@code failed}
 * @param reason why it failed, as a code; {@code expired} when nobody answered in time
 */
public record RequestView(
        UUID id,
        UUID leadId,
        UUID contactId,
        String channel,
        String purpose,
        String phone,
        String text,
        UUID scriptId,
        String state,
        String reason,
        UUID callId,
        String requestedBy,
        Instant requestedAt,
        Instant expiresAt,
        Instant settledAt) {

    static RequestView of(Request request) {
        return of(request, request.phone == null ? null : new PhoneNumber(request.phone).masked());
    }

    /** For the phone side, which dials: with the number in clear. */
    public static RequestView clear(Request request) {
        return of(request, request.phone);
    }

    private static RequestView of(Request request, String phone) {
        return new RequestView(
                request.id,
                request.leadId,
                request.contactId,
                request.channel,
                request.purpose,
                phone,
                request.text,
                request.scriptId,
                request.state,
                request.reason,
                request.callId,
                request.requestedBy,
                request.requestedAt,
                request.expiresAt,
                request.settledAt);
    }
}

package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;

/**
 * An offer as the target sees it on its live socket.
 *
 * @param offerId the offer
 * @param transferId the transfer to accept or decline
 * @param callId the call
 * @param from the passing agent
 * @param mode {@code consult}, {@code direct} or {@code blind}
 * @param reason the passing agent's reason, or null
 * @param notes the passing agent's notes, or null
 * @param briefing the briefing as far as it is ready; later pieces come as messages of their own
 * @param expiresAt when it times out
 * @param ringMillis how long it rings in all
 */
public record OfferView(
        UUID offerId,
        UUID transferId,
        UUID callId,
        String from,
        String mode,
        String reason,
        String notes,
        @JsonRawValue String briefing,
        Instant expiresAt,
        long ringMillis) {

    static OfferView of(Transfer transfer) {
        return new OfferView(
                transfer.offerId,
                transfer.id,
                transfer.callId,
                transfer.fromAgent,
                transfer.mode.wire(),
                transfer.reason,
                transfer.notes,
                transfer.briefing,
                transfer.offerExpiresAt,
                transfer.ringTimeoutMillis);
    }

    /**
     * The offer no longer stands.
     *
     * @param offerId the offer
     * @param transferId its transfer
     * @param outcome the transfer's state now, e.g. {@code joining} when accepted, {@code timed_out}, {@code cancelling}
     */
    public record Ended(UUID offerId, UUID transferId, String outcome) {}
}

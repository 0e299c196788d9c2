package io.baton.transfer.transfer;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a transfer stood before a change, as far as news of the change need it.
 *
 * @param state its state
 * @param version its version
 * @param stateVersion the version with which the state began
 * @param openOffer the offer that waited for an answer, or null
 * @param target who had the offer, or null
 * @param queue the queue it waited in, or null when it waited in none
 * @param enqueuedAt since when it waited there
 */
record Standing(
        TransferState state,
        int version,
        int stateVersion,
        UUID openOffer,
        String target,
        String queue,
        Instant enqueuedAt) {

    /** Before its beginning. */
    static final Standing NOWHERE = new Standing(TransferState.REQUESTED, 0, 0, null, null, null, null);

    static Standing of(Transfer transfer) {
        boolean offering = transfer.state() == TransferState.OFFERING;
        boolean queued = transfer.queue != null && (offering || transfer.state() == TransferState.HOLDING);
        return new Standing(
                transfer.state(),
                transfer.version(),
                transfer.stateVersion,
                offering && transfer.target() != null ? transfer.offerId : null,
                transfer.target(),
                queued ? transfer.queue : null,
                queued ? transfer.enqueuedAt : null);
    }
}

package io.baton.transfer.transfer;

import java.util.UUID;

/**
 * A step this replica holds for a while.
 *
 * @param id the step
 * @param transferId the transfer it belongs to
 * @param kind what it does
 * @param version the transfer's state version it was planned for; 0 for the whole transfer
 * @param attempts how often it has been tried, this time included
 */
record ClaimedStep(UUID id, UUID transferId, StepKind kind, int version, int attempts) {

    /** For the whole transfer, not for one state. */
    static final int WHOLE_TRANSFER = 0;

    /** Whether the transfer is still in the state that planned it. */
    boolean isCurrent(Transfer transfer) {
        return version == WHOLE_TRANSFER || version == transfer.stateVersion;
    }
}

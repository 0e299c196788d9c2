package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The target accepted the offer.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param offerId the offer
 * @param agent LiveKit identity of the target
 */
@EventContract(type = "io.baton.transfer.accepted.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferAccepted(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        UUID offerId,
        String agent)
        implements TransferEvent {

    public TransferAccepted {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(offerId, "offerId");
        requireNonNull(agent, "agent");
    }
}

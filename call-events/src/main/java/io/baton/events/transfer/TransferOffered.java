package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * The target has been offered the call.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param offerId the offer
 * @param agent LiveKit identity of the target
 * @param expiresAt when the offer times out
 */
@EventContract(type = "io.baton.transfer.offered.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferOffered(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        UUID offerId,
        String agent,
        Instant expiresAt)
        implements TransferEvent {

    public TransferOffered {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(offerId, "offerId");
        requireNonNull(agent, "agent");
        requireNonNull(expiresAt, "expiresAt");
    }
}

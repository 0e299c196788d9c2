package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The passing on itself began.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param agent LiveKit identity of the target
 * @param direction {@code agent} (the target moves to the caller) or {@code caller} (the caller moves to the target)
 */
@EventContract(type = "io.baton.transfer.completing.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferCompleting(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        String agent,
        String direction)
        implements TransferEvent {

    public TransferCompleting {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(agent, "agent");
        requireNonNull(direction, "direction");
    }
}

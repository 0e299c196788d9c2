package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The caller talks with the target; the passing agent is out of the call.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param agent LiveKit identity of the target
 * @param direction {@code agent} or {@code caller}, as in {@code completing}
 * @param room the call's home room now
 * @param holdMillis time the caller was on hold, in milliseconds
 * @param ringMillis time from the first offer to the acceptance, in milliseconds; 0 without an offer
 * @param consultMillis time the agents consulted, in milliseconds; 0 without a consult
 * @param totalMillis time from the request to now, in milliseconds
 */
@EventContract(type = "io.baton.transfer.completed.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferCompleted(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        String agent,
        String direction,
        String room,
        long holdMillis,
        long ringMillis,
        long consultMillis,
        long totalMillis)
        implements TransferEvent {

    public TransferCompleted {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(agent, "agent");
        requireNonNull(direction, "direction");
        requireNonNull(room, "room");
    }
}

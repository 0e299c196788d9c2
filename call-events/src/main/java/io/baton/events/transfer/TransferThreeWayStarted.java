package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * Caller, passing agent and target hear each other in one room.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param agent LiveKit identity of the target
 * @param room the room they are in
 */
@EventContract(
        type = "io.baton.transfer.three_way_started.v1",
        topic = Topics.CALLS,
        classification = Classification.INTERNAL)
public record TransferThreeWayStarted(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        String agent,
        String room)
        implements TransferEvent {

    public TransferThreeWayStarted {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(agent, "agent");
        requireNonNull(room, "room");
    }
}

package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * Both agents are in the consult room and the target publishes sound.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param agent LiveKit identity of the target
 * @param consultRoom the private room of the two agents
 */
@EventContract(
        type = "io.baton.transfer.consult_started.v1",
        topic = Topics.CALLS,
        classification = Classification.INTERNAL)
public record TransferConsultStarted(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        String agent,
        String consultRoom)
        implements TransferEvent {

    public TransferConsultStarted {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(agent, "agent");
        requireNonNull(consultRoom, "consultRoom");
    }
}

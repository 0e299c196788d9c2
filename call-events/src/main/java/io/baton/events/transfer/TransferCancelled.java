package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The transfer was called off before it completed; the caller is back with the passing agent.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param by who called it off: a LiveKit identity, or {@code system}
 */
@EventContract(type = "io.baton.transfer.cancelled.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferCancelled(
        UUID callId, UUID transferId, @Nullable UUID previousTransferId, int version, String fromAgent, String by)
        implements TransferEvent {

    public TransferCancelled {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(by, "by");
    }
}

package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An agent asked to pass the caller on.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param targetKind {@code agent}, {@code identity}, {@code queue} or {@code phone}
 * @param target agent name, LiveKit identity, queue name, or a masked phone number (last four digits, e.g. {@code ***1234})
 * @param mode {@code consult}, {@code direct} or {@code blind}
 */
@EventContract(type = "io.baton.transfer.requested.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferRequested(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        String targetKind,
        String target,
        String mode)
        implements TransferEvent {

    private static final Pattern MASKED = Pattern.compile("\\*+[0-9]{4}");

    public TransferRequested {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(targetKind, "targetKind");
        requireNonNull(target, "target");
        requireNonNull(mode, "mode");
        if (targetKind.equals("phone") && !MASKED.matcher(target).matches()) {
            throw new IllegalArgumentException("A phone number must be masked but for its last four digits");
        }
    }
}

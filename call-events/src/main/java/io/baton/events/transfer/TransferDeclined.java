package io.baton.events.transfer;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The target declined; the caller goes back to the passing agent.
 *
 * @param callId the call being passed on
 * @param transferId the transfer
 * @param previousTransferId the transfer of this call before this one; absent for the first
 * @param version the transfer's version after this fact; grows by at least one with every state
 * @param fromAgent LiveKit identity of the agent who passes the call on
 * @param agent LiveKit identity of the target
 * @param reason a reason code such as {@code in_another_call}: lower case, at most 64 characters, never free text
 */
@EventContract(type = "io.baton.transfer.declined.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record TransferDeclined(
        UUID callId,
        UUID transferId,
        @Nullable UUID previousTransferId,
        int version,
        String fromAgent,
        String agent,
        @Nullable String reason)
        implements TransferEvent {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    public TransferDeclined {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(fromAgent, "fromAgent");
        requireNonNull(agent, "agent");
        if (reason != null && !CODE.matcher(reason).matches()) {
            throw new IllegalArgumentException("A reason is a code: a-z, 0-9 and _, at most 64 characters");
        }
    }
}

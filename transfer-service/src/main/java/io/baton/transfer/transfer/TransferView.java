package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.baton.transfer.call.Grant;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A transfer as its parties see it.
 *
 * @param id the transfer
 * @param version grows with every change; the ETag
 * @param state where it stands: the name of a {@link TransferState} in lower case
 * @param settled whether everything it changed outside is put right; until then the call can have no other transfer
 * @param callId the call
 * @param previousTransferId the transfer of this call before this one
 * @param mode {@code consult}, {@code direct} or {@code blind}
 * @param direction who moves at completion, {@code agent} or {@code caller}
 * @param homeRoom the caller's room
 * @param consultRoom the private room
 * @param fromAgent the passing agent
 * @param target the target
 * @param caller LiveKit identity of the caller, once seen
 * @param reason the passing agent's reason
 * @param notes the passing agent's notes
 * @param code why it failed, or the reason of a decline
 * @param briefing what the target reads; see {@link io.baton.transfer.briefing.Briefing}
 * @param offerExpiresAt when the offer times out
 * @param requestedAt when it was asked for
 * @param heldAt when the hold was verified
 * @param offeredAt when the offer went out
 * @param acceptedAt when the target accepted
 * @param consultStartedAt when both agents were in the consult room
 * @param completingAt when the completion began
 * @param endedAt when it ended
 * @param grant for the person who asks: the room it may join now by right of the transfer, with a token made for this answer
 */
public record TransferView(
        UUID id,
        int version,
        String state,
        boolean settled,
        UUID callId,
        UUID previousTransferId,
        String mode,
        String direction,
        String homeRoom,
        String consultRoom,
        String fromAgent,
        Target target,
        String caller,
        String reason,
        String notes,
        String code,

        @JsonRawValue @Schema(implementation = io.baton.transfer.briefing.Briefing.class)
        String briefing,

        Instant offerExpiresAt,
        Instant requestedAt,
        Instant heldAt,
        Instant offeredAt,
        Instant acceptedAt,
        Instant consultStartedAt,
        Instant completingAt,
        Instant endedAt,
        Grant grant) {

    /**
     * The target.
     *
     * @param agent its LiveKit identity
     * @param kind {@code agent} when known, {@code identity} when offered by token alone
     */
    public record Target(String agent, String kind) {}

    static TransferView of(Transfer transfer) {
        return of(transfer, null);
    }

    static TransferView of(Transfer transfer, Grant grant) {
        return new TransferView(
                transfer.id,
                transfer.version,
                transfer.state.wire(),
                transfer.settled(),
                transfer.callId,
                transfer.previousTransferId,
                transfer.mode.wire(),
                transfer.direction == null ? null : transfer.direction.wire(),
                transfer.homeRoom,
                transfer.consultRoom,
                transfer.fromAgent,
                new Target(transfer.target, transfer.targetKind),
                transfer.caller,
                transfer.reason,
                transfer.notes,
                transfer.state == TransferState.FAILED ? transfer.failureCode : transfer.declineReason,
                transfer.briefing,
                transfer.offerExpiresAt,
                transfer.requestedAt,
                transfer.heldAt,
                transfer.offeredAt,
                transfer.acceptedAt,
                transfer.consultStartedAt,
                transfer.completingAt,
                transfer.endedAt,
                grant);
    }
}

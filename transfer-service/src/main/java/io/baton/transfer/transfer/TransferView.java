package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.baton.transfer.call.Grant;
import java.time.Instant;
import java.util.List;
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
 * @param threeWayAt when caller and both agents were together
 * @param talkingTo while consulting: {@code target}, or {@code caller} after a swap
 * @param abandoned whether the passing agent is gone, so that the caller goes to whoever takes the call
 * @param waiting how it waits in a queue, or null
 * @param chain the transfers of this call before this one, the oldest first; in answers about one transfer
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
        Instant threeWayAt,
        String talkingTo,
        boolean abandoned,
        Waiting waiting,
        List<ChainLink> chain,
        Grant grant) {

    /**
     * The target.
     *
     * @param agent its LiveKit identity; null while a queue has nobody for it
     * @param kind {@code agent} when known, {@code identity} when offered by token alone, {@code queue}
     * @param queue the queue that finds the agent, or null
     */
    public record Target(String agent, String kind, String queue) {}

    /**
     * How it waits in a queue.
     *
     * @param since since when
     * @param priority the higher, the sooner
     * @param offered whether an agent has the offer now
     */
    public record Waiting(Instant since, int priority, boolean offered) {}

    static TransferView of(Transfer transfer) {
        return of(transfer, null, List.of());
    }

    static TransferView of(Transfer transfer, Grant grant, List<Transfer> earlier) {
        Standing standing = Standing.of(transfer);
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
                new Target(transfer.target, transfer.targetKind, transfer.queue),
                transfer.caller(),
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
                transfer.threeWayAt,
                talkingTo(transfer),
                transfer.abandoned,
                standing.queue() == null
                        ? null
                        : new Waiting(transfer.enqueuedAt, transfer.priority, standing.openOffer() != null),
                earlier.stream().map(ChainLink::of).toList(),
                grant);
    }

    private static String talkingTo(Transfer transfer) {
        if (transfer.state != TransferState.CONSULTING) {
            return null;
        }
        return transfer.withCaller ? "caller" : "target";
    }
}

package io.baton.transfer.transfer;

import io.baton.transfer.queue.QueueTerms;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What is asked for.
 *
 * @param callId the call
 * @param homeRoom the caller's room
 * @param consultRoom the private room, or null for a mode without consult
 * @param fromAgent LiveKit identity of the passing agent
 * @param requestedBy username of who asks
 * @param target LiveKit identity of the target; null when a queue is to find one
 * @param queue the queue that is to find the target, or null
 * @param abandoned whether the agent is gone already, so that nobody can be given the caller back
 * @param known whether the target is a known agent, who is offered the call on the live socket
 * @param byToken whether the target holds its token from the beginning, so that joining accepts
 * @param mode how
 * @param reason short reason for people, or null
 * @param notes the passing agent's notes, or null
 * @param transcript what was said so far, or null
 * @param ringTimeout how long the target may take to answer
 * @param previousTransferId the transfer of this call before this one, or null
 * @param refused agents of earlier transfers who have no place in the call any more
 * @param matrixVersion the version of the matrix in force
 */
public record TransferTerms(
        UUID callId,
        String homeRoom,
        String consultRoom,
        String fromAgent,
        String requestedBy,
        String target,
        QueueTerms queue,
        boolean abandoned,
        boolean known,
        boolean byToken,
        TransferMode mode,
        String reason,
        String notes,
        String transcript,
        Duration ringTimeout,
        UUID previousTransferId,
        List<String> refused,
        long matrixVersion) {

    public TransferTerms {
        refused = List.copyOf(refused);
    }
}

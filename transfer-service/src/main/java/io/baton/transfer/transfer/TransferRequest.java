package io.baton.transfer.transfer;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Asks for a transfer.
 *
 * @param callId the call, on which the asking agent is
 * @param target whom to pass it to
 * @param mode {@code consult} (default), {@code direct} or {@code blind}
 * @param reason a short reason for the target
 * @param notes notes for the target
 * @param transcript what was said so far; read by the briefing, forgotten when the transfer ends
 * @param ringTimeoutSeconds how long the target may take to answer, 5 to 120; 30 when not given
 */
public record TransferRequest(
        @NotNull UUID callId,
        @NotNull @Valid Target target,
        TransferMode mode,
        @Size(max = 500) String reason,
        @Size(max = 10_000) String notes,
        @Size(max = 262_144) String transcript,
        @Min(5) @Max(120) Integer ringTimeoutSeconds) {

    /** Whom to pass the call to: an agent by username, or a queue; one of the two. */
    public record Target(
            @Size(min = 1, max = 128) String agent,
            @Size(min = 1, max = 64) String queue) {}

    /**
     * Refuses a target that names nobody, or two.
     *
     * @throws Problem {@code validation_failed} at {@code target} or its member
     */
    void requireOneTarget() {
        if (target.agent() != null && target.agent().isBlank()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "target.agent", "must not be blank");
        }
        if ((target.agent() == null) == (target.queue() == null)) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "target", "names either an agent or a queue");
        }
    }

    TransferMode modeOrDefault() {
        return mode == null ? TransferMode.CONSULT : mode;
    }
}

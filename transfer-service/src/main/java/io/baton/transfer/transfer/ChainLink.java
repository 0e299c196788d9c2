package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An earlier transfer of the same call.
 *
 * @param id the transfer
 * @param fromAgent who passed the call on
 * @param target to whom
 * @param state how it ended
 * @param requestedAt when it was asked for
 * @param briefing what the target was told; see {@link io.baton.transfer.briefing.Briefing}
 */
public record ChainLink(
        UUID id,
        String fromAgent,
        String target,
        String state,
        Instant requestedAt,

        @JsonRawValue @Schema(implementation = io.baton.transfer.briefing.Briefing.class)
        String briefing) {

    static ChainLink of(Transfer transfer) {
        return new ChainLink(
                transfer.id,
                transfer.fromAgent,
                transfer.targetName(),
                transfer.state.wire(),
                transfer.requestedAt,
                transfer.briefing);
    }
}

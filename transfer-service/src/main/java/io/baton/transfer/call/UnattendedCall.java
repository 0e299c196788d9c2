package io.baton.transfer.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * An open call whose caller is in the home room with nobody to talk to there.
 *
 * @param callId the call
 * @param homeRoom where the caller is
 * @param matrixVersion the version of the wish in force
 * @param transferId the transfer the wish belongs to, or null
 * @param answered whether an agent ever talked with the caller
 * @param caller LiveKit identity of the caller
 * @param unattendedSince since when
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnattendedCall(
        UUID callId,
        String homeRoom,
        long matrixVersion,
        UUID transferId,
        boolean answered,
        String caller,
        Instant unattendedSince) {}

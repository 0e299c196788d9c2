package io.baton.token.internal;

import io.baton.token.matrix.LegView;
import java.util.List;
import java.util.UUID;

/**
 * A call for another Baton service, its legs asked from LiveKit now.
 *
 * @param state {@code open} or {@code ended}
 * @param matrixVersion the version in force; the next order must be greater
 * @param transferId the transfer that runs, or null
 */
public record CallView(
        UUID callId, String homeRoom, String state, long matrixVersion, UUID transferId, List<LegView> legs) {}

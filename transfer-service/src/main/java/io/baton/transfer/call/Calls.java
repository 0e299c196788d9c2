package io.baton.transfer.call;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What we ask of the keeper of rooms and legs. "Not found" is an empty answer; when token-service or LiveKit is away the
 * answer fails with a {@link io.baton.kit.problem.Problem} of status 503.
 */
public interface Calls {

    /** The call with this id. */
    Uni<Optional<CallView>> byId(UUID callId);

    /** The open call whose home is this room. */
    Uni<Optional<CallView>> byRoom(String room);

    /**
     * Wishes who hears whom; done when it is in force and verified.
     *
     * @return whether the call still exists
     * @throws MatrixStale (as failure) when a newer wish is in force
     */
    Uni<Boolean> apply(UUID callId, Matrix matrix);

    /**
     * The right for one person to join a room of the call.
     *
     * @param subject the username the identity belongs to, or null when nobody signed in for it
     */
    Uni<Grant> grant(UUID callId, String identity, String room, String subject);

    /** Tells a participant, over LiveKit, to move to another room of the call. */
    Uni<Grant> invite(UUID callId, String identity, String room);

    /** Calls whose caller has had nobody to talk to for this long, the longest first. */
    Uni<List<UnattendedCall>> unattended(Duration atLeast, int limit);

    /** Waits until a leg is in a room and publishes, at most this long. */
    Uni<LegPresence> awaitLeg(UUID callId, String identity, String room, Duration wait);
}

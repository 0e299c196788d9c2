package io.baton.transfer.call;

import java.util.List;
import java.util.UUID;

/**
 * Who hears whom in all rooms of a call, as wanted from now on.
 *
 * @param version grows with every wish; token-service refuses an older one
 * @param transferId the running transfer, or null when none is
 * @param homeRoom where the caller lives
 * @param rooms the rooms this wish is about
 */
public record Matrix(long version, UUID transferId, String homeRoom, List<Room> rooms) {

    /**
     * One room.
     *
     * @param name LiveKit's name of the room
     * @param wanted whether it shall exist
     * @param others the rule for legs not listed: a caller may be unknown yet, or join later
     * @param legs the legs with a rule of their own
     */
    public record Room(String name, boolean wanted, Audibility others, List<Leg> legs) {}

    /**
     * One leg's rule.
     *
     * @param identity LiveKit identity
     * @param kind {@code caller} or {@code agent}
     * @param audibility the rule
     */
    public record Leg(String identity, String kind, Audibility audibility) {}
}

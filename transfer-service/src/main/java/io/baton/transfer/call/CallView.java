package io.baton.transfer.call;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;

/**
 * A call as it is now; its legs were asked from LiveKit for this answer.
 *
 * @param callId the call
 * @param homeRoom where the caller lives
 * @param state {@code open} or {@code ended}
 * @param matrixVersion the version of the wish in force; 0 when there is none
 * @param transferId the transfer the wish belongs to, or null
 * @param legs everybody in a room of the call
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CallView(
        UUID callId, String homeRoom, String state, long matrixVersion, UUID transferId, List<Leg> legs) {

    public CallView {
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

    /** Whether the call is over. */
    public boolean ended() {
        return "ended".equals(state);
    }

    /** Whether this identity is in this room. */
    public boolean present(String identity, String room) {
        return legs.stream().anyMatch(leg -> leg.is(identity, room));
    }

    /** Whether this identity is in this room and publishes sound. */
    public boolean publishing(String identity, String room) {
        return legs.stream().anyMatch(leg -> leg.is(identity, room) && leg.publishing());
    }

    /**
     * One participant in one room.
     *
     * @param identity LiveKit identity
     * @param room the room it is in
     * @param kind {@code caller}, {@code agent}, {@code supervisor}, {@code ai} or {@code music}
     * @param publishing whether it publishes sound
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Leg(String identity, String room, String kind, boolean publishing) {

        boolean is(String otherIdentity, String otherRoom) {
            return identity.equals(otherIdentity) && room.equals(otherRoom);
        }
    }
}

package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A participant left a room of the call, or was removed from it.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param legId the leg
 * @param identity the participant's LiveKit identity
 * @param kind {@code caller}, {@code agent}, {@code supervisor}, {@code ai} or {@code music}
 * @param legRoom the room the leg is in: the home room or a consult room
 * @param reason why, as a code: {@code left}, {@code removed}, {@code disconnected}, {@code room_deleted} or another short code
 */
@EventContract(type = "io.baton.call.leg_left.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallLegLeft(
        UUID callId, String room, UUID legId, String identity, String kind, String legRoom, String reason)
        implements CallEvent {

    public CallLegLeft {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(legId, "legId");
        requireNonNull(identity, "identity");
        requireNonNull(kind, "kind");
        requireNonNull(legRoom, "legRoom");
        requireNonNull(reason, "reason");
    }
}

package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A participant joined a room of the call.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param legId the leg
 * @param identity the participant's LiveKit identity
 * @param kind {@code caller}, {@code agent}, {@code supervisor}, {@code ai} or {@code music}
 * @param legRoom the room the leg is in: the home room or a consult room
 */
@EventContract(type = "io.baton.call.leg_joined.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallLegJoined(UUID callId, String room, UUID legId, String identity, String kind, String legRoom)
        implements CallEvent {

    public CallLegJoined {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(legId, "legId");
        requireNonNull(identity, "identity");
        requireNonNull(kind, "kind");
        requireNonNull(legRoom, "legRoom");
    }
}

package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The call moved to another home room; its id stays. {@code room} is the new one.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param previousRoom the home room until now
 * @param transferId the transfer that caused it; absent when an agent did it by hand
 */
@EventContract(
        type = "io.baton.call.home_room_changed.v1",
        topic = Topics.CALLS,
        classification = Classification.INTERNAL)
public record CallHomeRoomChanged(
        UUID callId,
        String room,
        String previousRoom,
        @Nullable UUID transferId) implements CallEvent {

    public CallHomeRoomChanged {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(previousRoom, "previousRoom");
    }
}

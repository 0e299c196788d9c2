package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The last leg is gone, or an agent ended the call.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param reason why, as a code: {@code caller_left}, {@code agent_ended}, {@code room_closed} or another short code
 * @param durationMillis from {@code initiated} to the end, in milliseconds
 */
@EventContract(type = "io.baton.call.ended.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallEnded(UUID callId, String room, String reason, long durationMillis) implements CallEvent {

    public CallEnded {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(reason, "reason");
    }
}

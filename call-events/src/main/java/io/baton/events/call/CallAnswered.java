package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The first agent (or the voice agent) is in the home room and talks with the caller.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param agent LiveKit identity of who answered
 */
@EventContract(type = "io.baton.call.answered.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallAnswered(UUID callId, String room, String agent) implements CallEvent {

    public CallAnswered {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(agent, "agent");
    }
}

package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A call began: its home room exists and it has an id.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param channel {@code web} or {@code phone}
 * @param direction {@code inbound} or {@code outbound}
 */
@EventContract(type = "io.baton.call.initiated.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallInitiated(UUID callId, String room, String channel, String direction) implements CallEvent {

    public CallInitiated {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(channel, "channel");
        requireNonNull(direction, "direction");
    }
}

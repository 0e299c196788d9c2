package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The caller is off hold and hears the agents in its home room again; verified with LiveKit.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param transferId the transfer that caused it; absent when an agent did it by hand
 */
@EventContract(type = "io.baton.call.resumed.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallResumed(
        UUID callId, String room, @Nullable UUID transferId) implements CallEvent {

    public CallResumed {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
    }
}

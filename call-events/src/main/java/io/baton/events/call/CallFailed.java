package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The call broke off through a fault of ours or of LiveKit.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param code stable fault code, as in problem details
 */
@EventContract(type = "io.baton.call.failed.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallFailed(UUID callId, String room, String code) implements CallEvent {

    public CallFailed {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(code, "code");
    }
}

package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The caller has been in the home room for a while with nobody who attends to it; once per stretch of being alone.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param caller the caller's LiveKit identity; absent when it is not known
 * @param transferId the transfer that runs; absent when none does
 * @param aloneMillis for how long nobody has attended to the caller, in milliseconds
 */
@EventContract(type = "io.baton.call.caller_alone.v1", topic = Topics.CALLS, classification = Classification.INTERNAL)
public record CallCallerAlone(
        UUID callId,
        String room,
        @Nullable String caller,
        @Nullable UUID transferId,
        long aloneMillis) implements CallEvent {

    public CallCallerAlone {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
    }
}

package io.baton.events.call;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A supervisor began to listen, to whisper or to speak in a call, or ended it.
 *
 * @param callId the call
 * @param room the call's home room when the fact happened
 * @param supervisor the supervisor's LiveKit identity
 * @param mode {@code listen} (heard by nobody), {@code whisper} (heard by one agent only), {@code barge} (heard by
 *     everybody) or {@code none} (ended)
 * @param agent who is whispered to; absent in the other modes
 */
@EventContract(
        type = "io.baton.call.supervision_changed.v1",
        topic = Topics.CALLS,
        classification = Classification.INTERNAL)
public record CallSupervisionChanged(
        UUID callId,
        String room,
        String supervisor,
        String mode,
        @Nullable String agent) implements CallEvent {

    public CallSupervisionChanged {
        requireNonNull(callId, "callId");
        requireNonNull(room, "room");
        requireNonNull(supervisor, "supervisor");
        requireNonNull(mode, "mode");
    }
}

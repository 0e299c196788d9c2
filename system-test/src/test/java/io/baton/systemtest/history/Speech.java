package io.baton.systemtest.history;

import io.baton.events.CloudEvent;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.systemtest.events.Recogniser;
import java.time.Instant;
import java.util.UUID;

/** Something that somebody says in a call, which a recogniser hears twice: half of it, and then all. */
public record Speech(UUID callId, UUID id, String speaker, String role, String text, Instant begin) {

    public static final long MILLIS = 400;

    /** What is heard before it is over. */
    public CloudEvent half() {
        return heard(1, text.substring(0, text.length() / 2), false);
    }

    /** What is heard in the end. */
    public CloudEvent whole() {
        return heard(2, text, true);
    }

    private CloudEvent heard(int version, String words, boolean isFinal) {
        return Recogniser.event(new TranscriptSegmentRecognized(
                callId,
                id,
                version,
                speaker,
                role,
                words,
                "en",
                begin,
                begin.plusMillis(MILLIS),
                isFinal,
                "system_test"));
    }
}

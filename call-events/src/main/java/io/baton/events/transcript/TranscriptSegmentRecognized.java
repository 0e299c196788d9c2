package io.baton.events.transcript;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of speech was recognised. Holds what was said: for the services that need it, kept for a day.
 *
 * @param callId the call
 * @param segmentId the piece of speech; a later fact with the same id replaces the earlier
 * @param segmentVersion grows with every fact about this piece of speech
 * @param speaker LiveKit identity of who spoke
 * @param role who that is: {@code caller}, {@code agent} or {@code ai}
 * @param text what was said
 * @param language bCP 47 tag of the language; absent when it is unknown
 * @param startedAt when the piece of speech began
 * @param endedAt when it ended, so far
 * @param isFinal whether its text changes no more
 * @param recogniser what recognised it, as a code
 */
@EventContract(
        type = "io.baton.transcript.segment_recognized.v1",
        topic = Topics.TRANSCRIPTS,
        classification = Classification.CONFIDENTIAL)
public record TranscriptSegmentRecognized(
        UUID callId,
        UUID segmentId,
        int segmentVersion,
        String speaker,
        String role,
        String text,
        @Nullable String language,
        Instant startedAt,
        Instant endedAt,
        boolean isFinal,
        String recogniser)
        implements TranscriptEvent {

    public TranscriptSegmentRecognized {
        requireNonNull(callId, "callId");
        requireNonNull(segmentId, "segmentId");
        requireNonNull(speaker, "speaker");
        requireNonNull(role, "role");
        requireNonNull(text, "text");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(recogniser, "recogniser");
    }
}

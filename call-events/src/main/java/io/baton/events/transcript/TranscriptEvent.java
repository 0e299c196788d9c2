package io.baton.events.transcript;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** Words of a call. New facts join this family: give a {@code switch} over it a default. */
public sealed interface TranscriptEvent extends DomainEvent permits TranscriptSegmentRecognized {

    /** The call; the Kafka key. */
    UUID callId();

    /** The piece of speech. */
    UUID segmentId();

    @Override
    default String key() {
        return callId().toString();
    }

    @Override
    default String subject() {
        return segmentId().toString();
    }
}

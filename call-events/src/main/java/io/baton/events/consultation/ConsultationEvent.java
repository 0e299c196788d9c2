package io.baton.events.consultation;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one consultation. New facts join this family: give a {@code switch} over it a default. */
public sealed interface ConsultationEvent extends DomainEvent
        permits ConsultationScheduled, ConsultationRescheduled, ConsultationCancelled {

    /** The contact; the Kafka key. */
    UUID contactId();

    /** The consultation. */
    UUID consultationId();

    @Override
    default String key() {
        return contactId().toString();
    }

    @Override
    default String subject() {
        return consultationId().toString();
    }
}

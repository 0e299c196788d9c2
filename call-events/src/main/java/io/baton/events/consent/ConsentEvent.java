package io.baton.events.consent;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about what a contact consents to. New facts join this family: give a {@code switch} over it a default. */
public sealed interface ConsentEvent extends DomainEvent permits ConsentChanged {

    /** The contact; the Kafka key. */
    UUID contactId();

    @Override
    default String key() {
        return contactId().toString();
    }

    @Override
    default String subject() {
        return contactId().toString();
    }
}

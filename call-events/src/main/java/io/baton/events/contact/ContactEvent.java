package io.baton.events.contact;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one contact. New facts join this family: give a {@code switch} over it a default. */
public sealed interface ContactEvent extends DomainEvent
        permits ContactCreated, ContactUpdated, ContactVerified, ContactCallLinked, ContactMerged, ContactErased {

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

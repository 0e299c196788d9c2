package io.baton.events.document;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one quote, invoice or contract. New facts join this family: give a {@code switch} over it a default. */
public sealed interface DocumentEvent extends DomainEvent
        permits DocumentIssued, DocumentAccepted, DocumentPaid, DocumentCredited, DocumentVoided {

    /** The contact; the Kafka key. */
    UUID contactId();

    /** The document. */
    UUID documentId();

    @Override
    default String key() {
        return contactId().toString();
    }

    @Override
    default String subject() {
        return documentId().toString();
    }
}

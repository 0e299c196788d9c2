package io.baton.events.document;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A document is void.
 *
 * @param documentId the document
 * @param contactId the contact
 * @param kind {@code quote}, {@code invoice} or {@code contract}
 * @param number its number: kind, year and a count without gaps
 * @param version the version after this fact; grows with every change
 * @param reason why, as a code
 */
@EventContract(type = "io.baton.document.voided.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record DocumentVoided(UUID documentId, UUID contactId, String kind, String number, int version, String reason)
        implements DocumentEvent {

    public DocumentVoided {
        requireNonNull(documentId, "documentId");
        requireNonNull(contactId, "contactId");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(reason, "reason");
    }
}

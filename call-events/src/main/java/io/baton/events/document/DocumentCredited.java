package io.baton.events.document;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * An invoice was credited in full by another document.
 *
 * @param documentId the document
 * @param contactId the contact
 * @param kind {@code quote}, {@code invoice} or {@code contract}
 * @param number its number: kind, year and a count without gaps
 * @param version the version after this fact; grows with every change
 * @param creditNumber the number of the credit note
 */
@EventContract(type = "io.baton.document.credited.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record DocumentCredited(
        UUID documentId, UUID contactId, String kind, String number, int version, String creditNumber)
        implements DocumentEvent {

    public DocumentCredited {
        requireNonNull(documentId, "documentId");
        requireNonNull(contactId, "contactId");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(creditNumber, "creditNumber");
    }
}

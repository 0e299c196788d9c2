package io.baton.events.document;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The customer accepted a quote or signed a contract.
 *
 * @param documentId the document
 * @param contactId the contact
 * @param kind {@code quote}, {@code invoice} or {@code contract}
 * @param number its number: kind, year and a count without gaps
 * @param version the version after this fact; grows with every change
 */
@EventContract(type = "io.baton.document.accepted.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record DocumentAccepted(UUID documentId, UUID contactId, String kind, String number, int version)
        implements DocumentEvent {

    public DocumentAccepted {
        requireNonNull(documentId, "documentId");
        requireNonNull(contactId, "contactId");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
    }
}

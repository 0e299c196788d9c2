package io.baton.events.document;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A document has its number and changes no more.
 *
 * @param documentId the document
 * @param contactId the contact
 * @param kind {@code quote}, {@code invoice} or {@code contract}
 * @param number its number: kind, year and a count without gaps
 * @param version the version after this fact; grows with every change
 * @param currency iSO 4217 code of its amounts
 * @param totalMinor the total in the smallest unit of the currency
 */
@EventContract(type = "io.baton.document.issued.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record DocumentIssued(
        UUID documentId, UUID contactId, String kind, String number, int version, String currency, long totalMinor)
        implements DocumentEvent {

    public DocumentIssued {
        requireNonNull(documentId, "documentId");
        requireNonNull(contactId, "contactId");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(currency, "currency");
    }
}

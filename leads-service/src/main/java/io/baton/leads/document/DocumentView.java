package io.baton.leads.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A quote, an invoice or a contract; see {@link DocumentRequest}.
 *
 * @param contactName the contact's name today; absent when it was erased
 * @param state {@code draft}, {@code issued}, {@code accepted}, {@code paid} or {@code voided}
 * @param number kind, year and a count without gaps; absent for a draft
 * @param creditNumber of the credit note, when an invoice was voided
 * @param convertedFrom the document it was made from
 * @param recipient to whom it was issued, as they were called then
 * @param version grows with every change; the ETag
 */
public record DocumentView(
        UUID id,
        String kind,
        UUID contactId,
        String contactName,
        UUID leadId,
        UUID convertedFrom,
        String state,
        String number,
        String creditNumber,
        String title,
        String currency,
        List<Line> lines,
        Totals totals,
        String body,
        LocalDate dueOn,
        Recipient recipient,
        String reason,
        int version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        Instant issuedAt,
        Instant settledAt) {

    static DocumentView of(Document document, String contactName) {
        return new DocumentView(
                document.id,
                document.kind.wire(),
                document.contactId,
                contactName,
                document.leadId,
                document.convertedFrom,
                document.state,
                document.number,
                document.creditNumber,
                document.title,
                document.currency,
                document.lines,
                document.totals(),
                document.body,
                document.dueOn,
                Recipient.read(document.recipient),
                document.reason,
                document.version,
                document.createdBy,
                document.createdAt,
                document.updatedAt,
                document.issuedAt,
                document.settledAt);
    }
}

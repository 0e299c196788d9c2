package io.baton.leads.document;

import io.baton.leads.web.Clearable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as somebody wants it. In a change, what is left out stays as it is; only drafts change.
 *
 * @param contactId for whom; needed for a new one, never changed
 * @param leadId the lead it belongs to; must be the contact's
 * @param title what it is about; needed for a new one
 * @param currency ISO 4217; {@code EUR} when not given
 * @param lines what is sold
 * @param body what a contract says, with variables as in scripts
 * @param templateId the template whose text a contract takes on, in place of {@code body}
 * @param dueOn until when an invoice is paid, a quote accepted, a contract signed; null for no day
 */
public record DocumentRequest(
        UUID contactId,
        UUID leadId,
        @Size(max = 200) String title,
        @Pattern(regexp = "[A-Z]{3}") String currency,
        @Size(max = 200) List<@NotNull @Valid Line> lines,
        @Size(max = 100_000) String body,
        UUID templateId,

        @Schema(implementation = LocalDate.class, nullable = true)
        Clearable<LocalDate> dueOn) {

    /** The same with this text. */
    DocumentRequest with(String text) {
        return new DocumentRequest(contactId, leadId, title, currency, lines, text, null, dueOn);
    }
}

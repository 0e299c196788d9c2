package io.baton.leads.lead;

import io.baton.leads.contact.ContactRequest;
import io.baton.leads.web.Clearable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lead as somebody wants it. In a change, what is left out stays as it is, and an empty text is no text.
 *
 * @param contactId whom it is about; needed for a new lead, never changed
 * @param title what it is about; needed for a new lead
 * @param status where it goes; a new lead is {@code new}
 * @param reason why it goes there, as a code; needed for {@code lost} and to take a lost one up again
 * @param note more about the move
 * @param priority 0 (low) to 3 (urgent); 1 when not given
 * @param source where it came from, as a code; {@code manual} when not given
 * @param owner username of who looks after it
 * @param value what it may bring, in {@code currency}
 * @param currency ISO 4217; {@code EUR} when not given
 * @param nextAction what comes next
 * @param nextActionAt when; null for at no time
 */
public record LeadRequest(
        UUID contactId,
        @Size(max = 200) String title,
        LeadStatus status,
        @Pattern(regexp = "[a-z0-9_]{1,64}") String reason,
        @Size(max = 2000) String note,
        @Min(0) @Max(3) Integer priority,
        @Pattern(regexp = "[a-z0-9_]{1,64}") String source,
        @Size(max = 128) String owner,

        @DecimalMin("0") @DecimalMax("999999999999") @Digits(integer = 12, fraction = 2) BigDecimal value,

        @Pattern(regexp = "[A-Z]{3}") String currency,
        @Size(max = 500) String nextAction,

        @Schema(implementation = Instant.class, nullable = true)
        Clearable<Instant> nextActionAt,

        @Size(max = 50) List<@NotNull @Pattern(regexp = ContactRequest.TAG) String> tags,

        @Size(max = 50) Map<@NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,64}") String, @NotNull @Size(max = 500) String> custom) {}

package io.baton.conversation.function.document;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.baton.conversation.function.Members;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a document is to say. */
record DraftArguments(
        @NotNull UUID contactId,

        @JsonPropertyDescription("a lead of the same contact")
        UUID leadId,

        @JsonPropertyDescription("what it is about") @NotNull @Size(min = 1, max = 200) String title,

        @JsonPropertyDescription("ISO 4217, EUR when not given") @Pattern(regexp = "[A-Z]{3}") String currency,

        @Size(max = 200) List<@NotNull @Valid Line> lines,

        @JsonPropertyDescription("what a contract says") @Size(max = 20_000) String body,

        @JsonPropertyDescription("until when it is accepted, signed or paid")
        LocalDate dueOn) {

    /** Something that is sold. */
    record Line(
            @NotNull @Size(min = 1, max = 500) String description,

            @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 3) BigDecimal quantity,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal unitPrice,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal discountPercent,

            @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal taxPercent) {}

    Map<String, Object> members() {
        return Members.none()
                .with("contactId", contactId)
                .with("leadId", leadId)
                .with("title", title)
                .with("currency", currency)
                .with("lines", lines)
                .with("body", body)
                .with("dueOn", dueOn)
                .all();
    }
}

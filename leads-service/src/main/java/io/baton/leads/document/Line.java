package io.baton.leads.document;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * A line of a document.
 *
 * @param description what is sold
 * @param quantity how much of it, more than 0, at most three decimals
 * @param unitPrice the price of one, at most four decimals
 * @param discountPercent 0 to 100; 0 when not given
 * @param taxPercent 0 to 100; 0 when not given
 */
public record Line(
        @NotNull @Size(min = 1, max = 500) String description,

        @NotNull @DecimalMin(value = "0", inclusive = false) @Digits(integer = 9, fraction = 3) BigDecimal quantity,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 4) BigDecimal unitPrice,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal discountPercent,

        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal taxPercent) {

    BigDecimal discount() {
        return discountPercent == null ? BigDecimal.ZERO : discountPercent;
    }

    BigDecimal tax() {
        return taxPercent == null ? BigDecimal.ZERO : taxPercent;
    }
}

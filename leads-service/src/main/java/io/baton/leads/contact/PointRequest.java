package io.baton.leads.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A number or an address.
 *
 * @param value the number, with {@code +} and the country's code, or the e-mail address
 * @param country ISO 3166 code, for a number that is written without its country
 * @param label for example {@code mobile} or {@code work}
 * @param verified whether the person was shown to have it; false when not given
 * @param primary whether to use it first; the first of a list when no other is
 */
public record PointRequest(
        @NotNull @Size(min = 1, max = 320) String value,
        @Pattern(regexp = "[A-Z]{2}") String country,
        @Size(max = 32) String label,
        Boolean verified,
        Boolean primary) {}

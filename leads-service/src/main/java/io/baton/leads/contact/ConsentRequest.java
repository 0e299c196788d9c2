package io.baton.leads.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Consent granted or withdrawn.
 *
 * @param channel {@code phone}, {@code sms}, {@code email} or {@code recording}
 * @param purpose {@code marketing}, {@code service} or {@code recording}
 * @param state {@code granted} or {@code withdrawn}
 * @param wordingVersion which wording the person agreed to
 * @param evidence how it is known, for example where a form is kept
 */
public record ConsentRequest(
        @NotNull @Pattern(regexp = "phone|sms|email|recording") String channel,

        @NotNull @Pattern(regexp = "marketing|service|recording") String purpose,

        @NotNull @Pattern(regexp = "granted|withdrawn") String state,
        @NotNull @Size(min = 1, max = 64) String wordingVersion,
        @Size(max = 2000) String evidence) {}

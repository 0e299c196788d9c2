package io.baton.leads.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What is known of a contact. In a change, what is left out stays as it is, and an empty text is no text.
 *
 * @param name the person's name; needed for a new contact
 * @param emails all addresses
 * @param phones all numbers
 * @param company where the person works
 * @param tags words to find contacts by
 * @param language BCP 47, for example {@code de}
 * @param timeZone IANA, for example {@code Europe/Berlin}
 * @param source where the contact came from, as a code; only for a new contact, {@code manual} when not given
 * @param custom further fields; in a change, a field with an empty text is removed
 */
public record ContactRequest(
        @Size(max = 200) String name,
        @Size(max = 10) List<@NotNull @Valid PointRequest> emails,
        @Size(max = 10) List<@NotNull @Valid PointRequest> phones,
        @Size(max = 200) String company,
        @Size(max = 50) List<@NotNull @Pattern(regexp = ContactRequest.TAG) String> tags,

        @Pattern(regexp = "([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3})?")
        String language,

        @Size(max = 64) String timeZone,
        @Pattern(regexp = "[a-z0-9_]{1,64}") String source,

        @Size(max = 50) Map<@NotNull @Pattern(regexp = "[A-Za-z0-9_.-]{1,64}") String, @NotNull @Size(max = 500) String> custom) {

    /** What a tag looks like. */
    public static final String TAG = "[^\\s,;][^,;\\t\\r\\n]{0,63}";
}

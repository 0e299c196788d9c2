package io.baton.leads.visitor;

import io.baton.leads.contact.ContactRequest;
import io.baton.leads.contact.PointRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.StringJoiner;

/**
 * What a visitor says about themselves. Nobody has checked it.
 *
 * @param phone with {@code +} and the country's code
 * @param language BCP 47, for example {@code de}
 */
public record Claim(
        @NotNull @Size(min = 1, max = 200) String name,
        @Size(min = 3, max = 320) String email,
        @Size(min = 3, max = 64) String phone,
        @Size(max = 200) String company,

        @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language) {

    private static final String SOURCE = "website_assistant";

    /** The contact that it makes, or what becomes of it; a source is only for a new one. */
    ContactRequest request(boolean isNew) {
        return new ContactRequest(
                name, points(email), points(phone), company, null, language, null, isNew ? SOURCE : null, null);
    }

    /** The same as a note, for a contact that is not the visitor's to change. */
    String words() {
        StringJoiner words = new StringJoiner(", ", "A visitor of the website said about themselves: ", "");
        words.add(name);
        for (String said : new String[] {email, phone, company, language}) {
            if (said != null) {
                words.add(said);
            }
        }
        return words.toString();
    }

    private static List<PointRequest> points(String value) {
        return value == null ? null : List.of(new PointRequest(value, null, null, false, null));
    }
}

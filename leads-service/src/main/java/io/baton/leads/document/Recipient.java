package io.baton.leads.document;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import io.baton.leads.contact.Contact;

/** To whom a document was issued, as they were called then. */
public record Recipient(String name, String company, String email) {

    private static final TypeReference<Recipient> TYPE = new TypeReference<>() {};

    static Recipient of(Contact contact) {
        return new Recipient(contact.name(), contact.company(), contact.email().orElse(null));
    }

    static Recipient read(String column) {
        return column == null ? null : Json.read(column, TYPE);
    }
}

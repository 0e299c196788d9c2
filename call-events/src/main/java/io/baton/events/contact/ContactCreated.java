package io.baton.events.contact;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A contact is known now.
 *
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 * @param source where it came from, as a code, e.g. {@code website} or {@code import}
 */
@EventContract(type = "io.baton.contact.created.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ContactCreated(UUID contactId, int version, String source) implements ContactEvent {

    public ContactCreated {
        requireNonNull(contactId, "contactId");
        requireNonNull(source, "source");
    }
}

package io.baton.events.contact;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * What we know of a contact changed.
 *
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 */
@EventContract(type = "io.baton.contact.updated.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ContactUpdated(UUID contactId, int version) implements ContactEvent {

    public ContactUpdated {
        requireNonNull(contactId, "contactId");
    }
}

package io.baton.events.contact;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A contact was erased on request: whoever keeps something about it removes it.
 *
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 * @param rows how many rows were removed or made anonymous in leads-service
 */
@EventContract(type = "io.baton.contact.erased.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ContactErased(UUID contactId, int version, int rows) implements ContactEvent {

    public ContactErased {
        requireNonNull(contactId, "contactId");
    }
}

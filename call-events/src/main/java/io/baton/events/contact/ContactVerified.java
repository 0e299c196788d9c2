package io.baton.events.contact;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A contact of whom all was claimed has a number or an address that was shown to be theirs.
 *
 * @param contactId the contact
 * @param version the version after this fact; grows with every change
 */
@EventContract(type = "io.baton.contact.verified.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ContactVerified(UUID contactId, int version) implements ContactEvent {

    public ContactVerified {
        requireNonNull(contactId, "contactId");
    }
}

package io.baton.events.contact;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * Two contacts were found to be one person; the other id goes on naming the one that stays.
 *
 * @param contactId the contact
 * @param mergedContactId the contact that went into it
 * @param version the version after this fact; grows with every change
 */
@EventContract(type = "io.baton.contact.merged.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ContactMerged(UUID contactId, UUID mergedContactId, int version) implements ContactEvent {

    public ContactMerged {
        requireNonNull(contactId, "contactId");
        requireNonNull(mergedContactId, "mergedContactId");
    }
}

package io.baton.events.contact;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A person said with whom a call is; said again of another contact, the last one counts.
 *
 * @param contactId the contact
 * @param callId the call
 * @param linkedBy username of who said so
 */
@EventContract(type = "io.baton.contact.call_linked.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ContactCallLinked(UUID contactId, UUID callId, String linkedBy) implements ContactEvent {

    public ContactCallLinked {
        requireNonNull(contactId, "contactId");
        requireNonNull(callId, "callId");
        requireNonNull(linkedBy, "linkedBy");
    }
}

package io.baton.events.conversation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The conversation is with nobody known any more.
 *
 * @param conversationId the conversation
 * @param version the version after this fact; grows with every change
 * @param contactId the contact it was linked to
 * @param unlinkedBy username of who said so
 */
@EventContract(
        type = "io.baton.conversation.unlinked.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record ConversationUnlinked(UUID conversationId, int version, UUID contactId, String unlinkedBy)
        implements ConversationEvent {

    public ConversationUnlinked {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(contactId, "contactId");
        requireNonNull(unlinkedBy, "unlinkedBy");
    }
}

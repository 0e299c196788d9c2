package io.baton.events.conversation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * It is certain now with whom the conversation is.
 *
 * @param conversationId the conversation
 * @param version the version after this fact; grows with every change
 * @param contactId the contact
 * @param leadId the lead it is about; absent when it is about none
 * @param basis how it is known: by a verified number or address, or because a person said so: {@code verified} or {@code person}
 * @param linkedBy username of who said so; absent when it was verified
 */
@EventContract(
        type = "io.baton.conversation.linked.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record ConversationLinked(
        UUID conversationId,
        int version,
        UUID contactId,
        @Nullable UUID leadId,
        String basis,
        @Nullable String linkedBy)
        implements ConversationEvent {

    public ConversationLinked {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(contactId, "contactId");
        requireNonNull(basis, "basis");
    }
}

package io.baton.events.conversation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * Two conversations are one; the id of the other names this one, too.
 *
 * @param conversationId the conversation
 * @param version the version after this fact; grows with every change
 * @param mergedConversationId the conversation that is part of this one now
 * @param mergedBy username of who merged them
 */
@EventContract(
        type = "io.baton.conversation.merged.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record ConversationMerged(UUID conversationId, int version, UUID mergedConversationId, String mergedBy)
        implements ConversationEvent {

    public ConversationMerged {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(mergedConversationId, "mergedConversationId");
        requireNonNull(mergedBy, "mergedBy");
    }
}

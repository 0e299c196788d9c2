package io.baton.events.conversation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * The messages from one on are a conversation of their own.
 *
 * @param conversationId the conversation
 * @param version the version after this fact; grows with every change
 * @param newConversationId the conversation that holds them now
 * @param fromMessageId the first message of the new conversation
 * @param splitBy username of who split it
 */
@EventContract(
        type = "io.baton.conversation.split.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record ConversationSplit(
        UUID conversationId, int version, UUID newConversationId, UUID fromMessageId, String splitBy)
        implements ConversationEvent {

    public ConversationSplit {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(newConversationId, "newConversationId");
        requireNonNull(fromMessageId, "fromMessageId");
        requireNonNull(splitBy, "splitBy");
    }
}

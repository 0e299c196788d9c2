package io.baton.events.conversation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * Nothing more belongs to the conversation; the next word begins another.
 *
 * @param conversationId the conversation
 * @param version the version after this fact; grows with every change
 * @param reason why, as a code: {@code call_ended}, {@code idle}, {@code closed_by_person} or another short code
 * @param messages how many messages it has
 */
@EventContract(
        type = "io.baton.conversation.closed.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record ConversationClosed(UUID conversationId, int version, String reason, int messages)
        implements ConversationEvent {

    public ConversationClosed {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(reason, "reason");
    }
}

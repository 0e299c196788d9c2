package io.baton.events.conversation;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one conversation. New facts join this family: give a {@code switch} over it a default. */
public sealed interface ConversationEvent extends DomainEvent
        permits ConversationStarted,
                ConversationLinked,
                ConversationUnlinked,
                ConversationMerged,
                ConversationSplit,
                ConversationClosed {

    /** The conversation; the Kafka key. */
    UUID conversationId();

    @Override
    default String key() {
        return conversationId().toString();
    }

    @Override
    default String subject() {
        return conversationId().toString();
    }
}

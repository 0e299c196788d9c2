package io.baton.events.message;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one message of a conversation. New facts join this family: give a {@code switch} over it a default. */
public sealed interface MessageEvent extends DomainEvent permits MessageReceived, MessageSent, MessageDeliveryChanged {

    /** The conversation; the Kafka key. */
    UUID conversationId();

    /** The message. */
    UUID messageId();

    @Override
    default String key() {
        return conversationId().toString();
    }

    @Override
    default String subject() {
        return messageId().toString();
    }
}

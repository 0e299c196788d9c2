package io.baton.events.assistant;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about what the assistant did in a conversation. New facts join this family: give a {@code switch} over it a default. */
public sealed interface AssistantEvent extends DomainEvent
        permits AssistantActionProposed, AssistantActionConfirmed, AssistantActionRejected, AssistantFunctionCalled {

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

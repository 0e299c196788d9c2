package io.baton.events.conversation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A conversation began.
 *
 * @param conversationId the conversation
 * @param version the version after this fact; grows with every change
 * @param conversationType over which channel it began: {@code website}, {@code inbound_call}, {@code outbound_call}, {@code sms} or {@code assistant}
 * @param callId the call it began with; absent for text
 * @param contactId the contact, when it is known for certain
 */
@EventContract(
        type = "io.baton.conversation.started.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record ConversationStarted(
        UUID conversationId,
        int version,
        String conversationType,
        @Nullable UUID callId,
        @Nullable UUID contactId) implements ConversationEvent {

    public ConversationStarted {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(conversationType, "conversationType");
    }
}

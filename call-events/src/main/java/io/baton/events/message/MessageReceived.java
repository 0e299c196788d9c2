package io.baton.events.message;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A customer said or wrote something; the text is asked for at conversation-service.
 *
 * @param conversationId the conversation
 * @param messageId the message
 * @param channel the way it came: {@code voice}, {@code chat}, {@code sms} or {@code assistant}
 * @param contactId the contact, when it is known for certain
 * @param callId the call it was said in; absent for text
 */
@EventContract(
        type = "io.baton.message.received.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record MessageReceived(
        UUID conversationId,
        UUID messageId,
        String channel,
        @Nullable UUID contactId,
        @Nullable UUID callId) implements MessageEvent {

    public MessageReceived {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(messageId, "messageId");
        requireNonNull(channel, "channel");
    }
}

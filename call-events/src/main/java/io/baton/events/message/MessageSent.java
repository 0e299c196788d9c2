package io.baton.events.message;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * An agent, an AI voice or the assistant said or wrote something; the text is asked for at conversation-service.
 *
 * @param conversationId the conversation
 * @param messageId the message
 * @param channel the way it went: {@code voice}, {@code chat}, {@code sms} or {@code assistant}
 * @param contactId the contact, when it is known for certain
 * @param callId the call it was said in; absent for text
 * @param sender who said it: {@code agent}, {@code ai}, {@code assistant} or {@code system}
 */
@EventContract(
        type = "io.baton.message.sent.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record MessageSent(
        UUID conversationId,
        UUID messageId,
        String channel,
        @Nullable UUID contactId,
        @Nullable UUID callId,
        String sender)
        implements MessageEvent {

    public MessageSent {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(messageId, "messageId");
        requireNonNull(channel, "channel");
        requireNonNull(sender, "sender");
    }
}

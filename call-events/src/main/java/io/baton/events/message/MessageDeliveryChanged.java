package io.baton.events.message;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * It is known how far a message got.
 *
 * @param conversationId the conversation
 * @param messageId the message
 * @param status how far it got: {@code queued}, {@code sent}, {@code delivered}, {@code undelivered} or {@code failed}
 * @param contactId the contact, when it is known for certain
 * @param reason why it did not arrive, as a code; absent otherwise
 */
@EventContract(
        type = "io.baton.message.delivery_changed.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record MessageDeliveryChanged(
        UUID conversationId,
        UUID messageId,
        String status,
        @Nullable UUID contactId,
        @Nullable String reason) implements MessageEvent {

    public MessageDeliveryChanged {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(messageId, "messageId");
        requireNonNull(status, "status");
    }
}

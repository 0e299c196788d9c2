package io.baton.events.notification;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * Somebody is to be told something; what it says is asked for at conversation-service.
 *
 * @param notificationId the notification
 * @param recipient username of who is told
 * @param kind what it is about: {@code assistant_result}, {@code proposal}, {@code analysis} or {@code mention}
 * @param conversationId the conversation it is about; absent when it is about none
 */
@EventContract(
        type = "io.baton.notification.created.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record NotificationCreated(
        UUID notificationId,
        String recipient,
        String kind,
        @Nullable UUID conversationId) implements NotificationEvent {

    public NotificationCreated {
        requireNonNull(notificationId, "notificationId");
        requireNonNull(recipient, "recipient");
        requireNonNull(kind, "kind");
    }
}

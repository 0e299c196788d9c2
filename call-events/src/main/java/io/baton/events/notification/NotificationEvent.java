package io.baton.events.notification;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about what somebody is told. New facts join this family: give a {@code switch} over it a default. */
public sealed interface NotificationEvent extends DomainEvent permits NotificationCreated {

    /** Who is told; the Kafka key. */
    String recipient();

    /** The notification. */
    UUID notificationId();

    @Override
    default String key() {
        return recipient();
    }

    @Override
    default String subject() {
        return notificationId().toString();
    }
}

package io.baton.events.queue;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one queue. New facts join this family: give a {@code switch} over it a default. */
public sealed interface QueueEvent extends DomainEvent permits QueueCallerEnqueued, QueueCallerDequeued {

    /** The call whose caller waits. */
    UUID callId();

    /** The transfer that put the caller into the queue. */
    UUID transferId();

    /** The queue's name; also the Kafka key, so that one queue's facts stay in order. */
    String queue();

    @Override
    default String key() {
        return queue();
    }

    @Override
    default String subject() {
        return queue();
    }
}

package io.baton.events;

/**
 * A fact that happened in Baton, as other teams see it. Every fact is a record with an {@link EventContract}, in one of
 * the sealed families that {@link EventCatalogue} lists.
 */
public interface DomainEvent {

    /** The Kafka key: facts with the same key stay in order. */
    String key();

    /** CloudEvents {@code subject}: the id of the entity the fact is about. */
    String subject();

    /** The contract of this fact. */
    default EventType type() {
        return EventCatalogue.typeOf(getClass());
    }
}

package io.baton.events;

/**
 * A fact that happened in Baton, as other teams see it. Every fact is a record with an {@link EventContract}, in one of
 * the families {@link io.baton.events.call.CallEvent}, {@link io.baton.events.transfer.TransferEvent}, {@link
 * io.baton.events.agent.AgentEvent} and {@link io.baton.events.queue.QueueEvent}.
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

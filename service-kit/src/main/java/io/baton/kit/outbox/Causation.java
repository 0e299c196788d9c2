package io.baton.kit.outbox;

import io.baton.events.CloudEvent;

/**
 * What led to a state change.
 *
 * @param correlationId joins everything that belongs to one request, or null
 * @param causationId the event or command that came right before, or null
 */
public record Causation(String correlationId, String causationId) {

    /** Nothing known: the trace alone connects. */
    public static final Causation NONE = new Causation(null, null);

    /** The effect of an event. */
    public static Causation by(CloudEvent event) {
        String correlation = event.correlationid();
        return new Causation(
                correlation == null ? event.id().toString() : correlation,
                event.id().toString());
    }
}

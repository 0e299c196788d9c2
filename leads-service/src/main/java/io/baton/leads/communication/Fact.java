package io.baton.leads.communication;

import io.baton.events.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A fact that belongs on a timeline.
 *
 * @param kind {@code call}, {@code transfer}, {@code message}, {@code document}, {@code consultation}, {@code consent}, {@code lead} or {@code music}
 * @param fields the fact's data, as JSON
 */
record Fact(UUID id, UUID contactId, UUID leadId, UUID callId, String kind, String type, Instant at, String fields) {

    private static final Map<String, Set<String>> KEPT = Map.of(
            "call",
            Set.of("initiated", "answered", "ended", "failed", "summary_completed"),
            "transfer",
            Set.of(
                    "requested",
                    "completed",
                    "declined",
                    "timed_out",
                    "target_busy",
                    "target_unavailable",
                    "cancelled",
                    "caller_left",
                    "agent_left",
                    "failed"),
            "message",
            Set.of("received", "sent", "delivery_changed"));

    private static final Set<String> WHOLLY_KEPT = Set.of("document", "consultation", "consent", "lead", "music");

    /** The fact as a timeline keeps it; empty for what stands on none. */
    static Optional<Fact> of(CloudEvent event) {
        String[] name = event.type().split("\\.", -1);
        if (name.length != 5 || !isKept(name[2], name[3])) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                event.id(),
                id(event, "contactId"),
                id(event, "leadId"),
                id(event, "callId"),
                name[2],
                event.type(),
                event.time(),
                new String(event.value(), StandardCharsets.UTF_8)));
    }

    private static boolean isKept(String context, String fact) {
        return WHOLLY_KEPT.contains(context)
                || KEPT.getOrDefault(context, Set.of()).contains(fact);
    }

    private static UUID id(CloudEvent event, String field) {
        try {
            String text = event.data().path(field).asText("");
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

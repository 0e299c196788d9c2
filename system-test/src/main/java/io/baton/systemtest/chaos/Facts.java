package io.baton.systemtest.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The events of one call held against what the API reports. The same {@code ce_id} twice is a redelivery, which is allowed;
 * gaps in a sequence are allowed, too, so a lost event is one that something else proves.
 *
 * @param lost facts that the API reports and no event told
 * @param doubled facts told twice with different ids
 * @param disordered events that came after a later one of the same source
 */
record Facts(List<String> lost, List<String> doubled, List<String> disordered) {

    private static final String TRANSFER = "io.baton.transfer.";
    private static final String CALL = "io.baton.call.";

    /** Facts of which a transfer or a call has at most one. */
    private static final Set<String> ONCE = Set.of(
            TRANSFER + "requested.v1",
            TRANSFER + "held.v1",
            TRANSFER + "offered.v1",
            TRANSFER + "accepted.v1",
            TRANSFER + "consult_started.v1",
            TRANSFER + "completed.v1",
            TRANSFER + "cancelled.v1",
            TRANSFER + "declined.v1",
            TRANSFER + "timed_out.v1",
            TRANSFER + "failed.v1",
            TRANSFER + "agent_left.v1",
            TRANSFER + "caller_left.v1",
            CALL + "initiated.v1",
            CALL + "answered.v1",
            CALL + "ended.v1");

    /** Which time in a transfer's representation proves which event. */
    private static final Map<String, String> PROOFS = Map.of(
            "requestedAt", "requested",
            "heldAt", "held",
            "offeredAt", "offered",
            "acceptedAt", "accepted",
            "consultStartedAt", "consult_started",
            "completingAt", "completing");

    /**
     * @param events the call's events in the order they were read
     * @param transfers the call's transfers as the API shows them
     * @param timeline the call's timeline as the API shows it
     */
    static Facts of(List<CloudEvent> events, JsonNode transfers, JsonNode timeline) {
        List<CloudEvent> told = withoutRedeliveries(events);
        return new Facts(lost(told, transfers, timeline), doubled(told), disordered(told));
    }

    private static List<CloudEvent> withoutRedeliveries(List<CloudEvent> events) {
        Map<UUID, CloudEvent> first = new LinkedHashMap<>();
        events.forEach(event -> first.putIfAbsent(event.id(), event));
        return List.copyOf(first.values());
    }

    private static List<String> lost(List<CloudEvent> told, JsonNode transfers, JsonNode timeline) {
        Set<String> facts = told.stream()
                .map(event -> event.data().path("transferId").asText() + " " + event.type())
                .collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (JsonNode transfer : transfers) {
            Set<String> proven = new HashSet<>();
            PROOFS.forEach((field, fact) -> {
                if (transfer.path(field).isTextual()) {
                    proven.add(fact);
                }
            });
            if (transfer.path("endedAt").isTextual()) {
                proven.add(transfer.path("state").asText());
            }
            for (String fact : proven) {
                String key = transfer.path("id").asText() + " " + TRANSFER + fact + ".v1";
                if (!facts.contains(key)) {
                    lost.add(key);
                }
            }
        }
        Map<String, Long> counts =
                told.stream().collect(Collectors.groupingBy(CloudEvent::type, Collectors.counting()));
        Map<String, Long> wanted = new HashMap<>();
        timeline.forEach(entry -> wanted.merge(entry.path("type").asText(), 1L, Long::sum));
        wanted.forEach((type, count) -> {
            for (long missing = count - counts.getOrDefault(type, 0L); missing > 0; missing--) {
                lost.add(type + " of the timeline");
            }
        });
        return lost;
    }

    private static List<String> doubled(List<CloudEvent> told) {
        Set<String> places = new HashSet<>();
        Set<String> once = new HashSet<>();
        List<String> doubled = new ArrayList<>();
        for (CloudEvent event : told) {
            if (!places.add(event.source() + " " + event.sequence())) {
                doubled.add(event.type() + " at the taken sequence " + event.sequence() + " of " + event.source());
            } else if (ONCE.contains(event.type()) && !once.add(event.subject() + " " + event.type())) {
                doubled.add(event.type() + " a second time for " + event.subject());
            }
        }
        return doubled;
    }

    private static List<String> disordered(List<CloudEvent> told) {
        Map<String, Long> last = new HashMap<>();
        List<String> disordered = new ArrayList<>();
        for (CloudEvent event : told) {
            long before = last.getOrDefault(event.source(), -1L);
            if (event.sequence() < before) {
                disordered.add(event.type() + " with sequence " + event.sequence() + " after " + before + " of "
                        + event.source());
            }
            last.merge(event.source(), event.sequence(), Math::max);
        }
        return disordered;
    }
}

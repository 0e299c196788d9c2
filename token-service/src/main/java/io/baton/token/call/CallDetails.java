package io.baton.token.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.token.matrix.LegKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A call with its legs and what happened in it.
 *
 * @param call the call itself; its members are members of this answer
 * @param legs every stay in one of its rooms, the first one first
 * @param timeline what happened, the first thing first
 */
public record CallDetails(@JsonUnwrapped CallSummary call, List<LegStay> legs, List<TimelineEntry> timeline) {

    /**
     * One stay in a room.
     *
     * @param leftAt when it ended, or null
     * @param leftReason why it ended, or null
     */
    public record LegStay(
            UUID id,
            String room,
            String identity,
            LegKind kind,
            String name,
            Instant joinedAt,
            Instant leftAt,
            String leftReason) {

        static LegStay of(Leg leg) {
            return new LegStay(
                    leg.id(),
                    leg.room(),
                    leg.identity(),
                    leg.kind(),
                    leg.name().orElse(null),
                    leg.joinedAt(),
                    leg.leftAt().orElse(null),
                    leg.leftReason().orElse(null));
        }
    }

    /**
     * One thing that happened.
     *
     * @param type the event's type, for example {@code io.baton.call.held.v1}
     * @param data the event's data
     */
    public record TimelineEntry(Instant at, String type, JsonNode data) {}
}

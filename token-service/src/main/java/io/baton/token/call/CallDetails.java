package io.baton.token.call;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.SupervisionMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A call with its legs and what happened in it.
 *
 * @param call the call itself; its members are members of this answer
 * @param legs every stay in one of its rooms, the first one first
 * @param timeline what happened, the first thing first
 * @param supervisors who supervises it; null for those who are not to know
 */
public record CallDetails(
        @JsonUnwrapped CallSummary call,
        List<LegStay> legs,
        List<TimelineEntry> timeline,
        List<SupervisorStay> supervisors) {

    /**
     * Who supervises a call.
     *
     * @param agent who is whispered to, or null
     * @param room the home room that the supervisor was last given a token for
     */
    public record SupervisorStay(String supervisor, SupervisionMode mode, String agent, String room, Instant since) {

        static SupervisorStay of(Supervision supervision) {
            return new SupervisorStay(
                    supervision.supervisor(),
                    supervision.mode(),
                    supervision.agent().orElse(null),
                    supervision.room(),
                    supervision.startedAt());
        }
    }

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
    public record TimelineEntry(
            Instant at,
            String type,
            @Schema(implementation = Object.class) JsonNode data) {}
}

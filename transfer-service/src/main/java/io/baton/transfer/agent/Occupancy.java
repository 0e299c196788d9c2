package io.baton.transfer.agent;

import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallLegJoined;
import io.baton.events.call.CallLegLeft;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which known agents are on which call. An agent is on a call while in any of its rooms: moving from the consult room to the
 * caller leaves a room, not the call. Facts tell of it; whether an agent has left is asked, see {@link OccupancyLooks}.
 */
@ApplicationScoped
public class Occupancy {

    /** How long a row goes without a look when no fact asks for one. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(20);

    private static final String AGENT = "agent";

    private final AgentCalls calls;
    private final Departures departures;
    private final OccupancyLooks looks;
    private final Clock clock;

    Occupancy(AgentCalls calls, Departures departures, OccupancyLooks looks, Clock clock) {
        this.calls = calls;
        this.departures = departures;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * An agent is on a call, in the transaction that is open now. Nothing happens when nobody knows the agent.
     *
     * @param wrapUp how long the paperwork after the call may take; zero for none
     */
    public Uni<Void> begin(String username, UUID callId, Duration wrapUp) {
        Instant now = clock.instant();
        return calls.add(username, callId, wrapUp, now, now.plus(FIRST_LOOK));
    }

    /** The known agents who are on a call, in the session that is open now. */
    public Uni<List<String>> on(UUID callId) {
        return calls.agentsOn(callId);
    }

    /** Takes in a fact about a call, in a transaction of its own. Other facts do nothing, and repeated ones no harm. */
    public Uni<Void> heard(CloudEvent fact) {
        return Uni.createFrom()
                .item(fact::event)
                .chain(event -> event.isPresent()
                        ? heard(event.get())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> heard(DomainEvent event) {
        return switch (event) {
            case CallLegJoined joined
            when joined.kind().equals(AGENT) ->
                Panache.withTransaction(() -> begin(joined.identity(), joined.callId(), Duration.ZERO));
            case CallLegLeft left when left.kind().equals(AGENT) -> doubt(left.identity(), left.callId());
            case CallEnded ended -> departures.everybody(ended.callId());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> doubt(String username, UUID callId) {
        return Panache.withTransaction(() -> calls.doubt(username, callId, clock.instant()))
                .invoke(onCall -> {
                    if (onCall) {
                        looks.soon();
                    }
                })
                .replaceWithVoid();
    }
}

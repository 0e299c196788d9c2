package io.baton.transfer.agent;

import io.baton.transfer.agent.AgentCalls.AgentCall;
import io.baton.transfer.call.CallView;
import io.baton.transfer.call.Calls;
import io.baton.transfer.flow.Flows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Asks whether agents are still on their calls: at once when a fact says that one left a room, and every ten seconds anyway,
 * since facts may be lost. Who is missing twice, by a fact or by the look before, has left: after a restart of the media server
 * everybody is missing for some seconds. While token-service is away nobody has left.
 */
@ApplicationScoped
class OccupancyLooks {

    private static final Logger LOG = Logger.getLogger(OccupancyLooks.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    /** So many rows a second at most, one call after the other: this must not be a burden to token-service. */
    private static final int MOST_AT_ONCE = 30;

    private final AgentCalls rows;
    private final Departures departures;
    private final Calls calls;
    private final Flows flows;
    private final Clock clock;

    OccupancyLooks(AgentCalls rows, Departures departures, Calls calls, Flows flows, Clock clock) {
        this.rows = rows;
        this.departures = departures;
        this.calls = calls;
        this.flows = flows;
        this.clock = clock;
    }

    /** Looks at what is due now, beside what is going on. */
    void soon() {
        flows.fork(this::look)
                .subscribe()
                .with(
                        done -> {},
                        failure -> LOG.debugf("Agents on calls cannot be looked at now: %s", failure.toString()));
    }

    @Scheduled(every = "1s", identity = "agents-on-calls", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> rows.claim(now, now.plus(EVERY), MOST_AT_ONCE))
                .chain(due -> Multi.createFrom()
                        .iterable(byCall(due).entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(call -> look(call.getKey(), call.getValue()))
                        .collect()
                        .last());
    }

    private static Map<UUID, List<AgentCall>> byCall(List<AgentCall> due) {
        return due.stream().collect(Collectors.groupingBy(AgentCall::callId));
    }

    private Uni<Void> look(UUID callId, List<AgentCall> due) {
        return calls.byId(callId).chain(found -> Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(row -> conclude(
                        row, found.filter(call -> isOn(call, row.username())).isPresent()))
                .collect()
                .last());
    }

    private Uni<Void> conclude(AgentCall row, boolean there) {
        if (there || !row.missing()) {
            return Panache.withTransaction(() -> rows.note(row, !there));
        }
        return departures.one(row.username(), row.callId());
    }

    private static boolean isOn(CallView call, String identity) {
        return !call.ended()
                && call.legs().stream().anyMatch(leg -> leg.identity().equals(identity));
    }
}

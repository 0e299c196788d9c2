package io.baton.transfer.transfer;

import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.agent.Reachability;
import io.baton.transfer.call.CallView;
import io.baton.transfer.call.Calls;
import io.baton.transfer.call.UnattendedCall;
import io.baton.transfer.queue.QueueTerms;
import io.baton.transfer.queue.Queues;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Finds callers who were talking to somebody and now have nobody, and no transfer that looks after them: asks for them by the
 * matrix, not by events, so that nothing that was missed can hide one. Each is offered to the last agent when that one is free,
 * else waits first in the rescue queue; the caller hears the hold music meanwhile, and an agent who comes back has the caller back.
 */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final int MOST = 100;
    /** Whom a rescue is from when no agent is known; nobody can sign in by this name. */
    private static final String NOBODY = "baton:watchdog";

    private final Transfers transfers;
    private final TransferCommands commands;
    private final Presence presence;
    private final Queues queues;
    private final Calls calls;
    private final TransferSettings settings;
    private final WatchdogSettings watchdog;
    private final MeterRegistry meters;
    private final Ids ids;
    private final Clock clock;

    Watchdog(
            Transfers transfers,
            TransferCommands commands,
            Presence presence,
            Queues queues,
            Calls calls,
            TransferSettings settings,
            WatchdogSettings watchdog,
            MeterRegistry meters,
            Ids ids,
            Clock clock) {
        this.transfers = transfers;
        this.commands = commands;
        this.presence = presence;
        this.queues = queues;
        this.calls = calls;
        this.settings = settings;
        this.watchdog = watchdog;
        this.meters = meters;
        this.ids = ids;
        this.clock = clock;
    }

    @Scheduled(
            every = "${baton.watchdog.every:2s}",
            delayed = "5s",
            identity = "watchdog",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> watch() {
        if (!settings.stepsEnabled()) {
            return Uni.createFrom().voidItem();
        }
        return calls.unattended(watchdog.grace(), MOST)
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .filter(UnattendedCall::answered)
                        .onItem()
                        .transformToUniAndConcatenate(this::rescue)
                        .collect()
                        .last())
                .onFailure()
                .invoke(failure -> LOG.debugf("Unattended calls cannot be asked for now: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> rescue(UnattendedCall call) {
        return Panache.withSession(() -> transfers.running(call.callId()))
                .chain(running -> running != null ? Uni.createFrom().voidItem() : begin(call))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "A caller could not be rescued now: call=%s code=%s",
                        call.callId(),
                        failure instanceof Problem problem ? problem.code().wire() : failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> begin(UnattendedCall call) {
        return Panache.withSession(() -> transfers.newest(call.callId()))
                .map(Watchdog::lastAgent)
                .chain(last -> isFree(last, call.callId())
                        .chain(free -> queue(free).chain(queue -> {
                            CallView view = new CallView(
                                    call.callId(), call.homeRoom(), "open", call.matrixVersion(), null, caller(call));
                            return commands.begin(
                                    view,
                                    predecessor ->
                                            made(call, predecessor, last, free ? last : null, queue.orElse(null)));
                        })))
                .invoke(rescue -> {
                    meters.counter("baton.watchdog.rescues").increment();
                    LOG.infof(
                            "A caller who was alone is looked after: call=%s transfer=%s", call.callId(), rescue.id());
                })
                .replaceWithVoid();
    }

    private static List<CallView.Leg> caller(UnattendedCall call) {
        return call.caller() == null
                ? List.of()
                : List.of(new CallView.Leg(call.caller(), call.homeRoom(), "caller", true));
    }

    /** Who talked with the caller last, or should have. */
    private static String lastAgent(Transfer newest) {
        if (newest == null) {
            return NOBODY;
        }
        return newest.state() == TransferState.COMPLETED && newest.target() != null
                ? newest.target()
                : newest.fromAgent();
    }

    private Uni<Boolean> isFree(String agent, UUID callId) {
        return agent.equals(NOBODY)
                ? Uni.createFrom().item(false)
                : Panache.withTransaction(() -> presence.reach(agent, callId))
                        .map(reach -> reach == Reachability.READY);
    }

    private Uni<Optional<QueueTerms>> queue(boolean free) {
        return free
                ? Uni.createFrom().item(Optional.empty())
                : queues.require(settings.rescueQueue()).map(Optional::of);
    }

    private Transfer made(UnattendedCall call, Transfer predecessor, String last, String target, QueueTerms queue) {
        return new Transfer(
                ids.next(),
                new TransferTerms(
                        call.callId(),
                        call.homeRoom(),
                        null,
                        target == null ? last : NOBODY,
                        NOBODY,
                        target,
                        queue,
                        true,
                        true,
                        false,
                        TransferMode.BLIND,
                        "The caller lost their agent",
                        null,
                        null,
                        queue == null ? settings.ringTimeout() : queue.ringTimeout(),
                        predecessor == null ? null : predecessor.id(),
                        TransferCommands.refused(predecessor, last, target),
                        call.matrixVersion()),
                clock.instant());
    }
}

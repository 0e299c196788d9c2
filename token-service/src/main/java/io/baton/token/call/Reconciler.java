package io.baton.token.call;

import io.baton.kit.paging.Cursor;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.MediaRoom;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Compares every open call with LiveKit: every few seconds, at once after our start, and at once when LiveKit answers again
 * after it was away. So lost news costs seconds and nothing else. Several replicas may do it at the same time: every
 * correction can be made twice, and every row is locked when it is written.
 */
@ApplicationScoped
public class Reconciler {

    private static final Logger LOG = Logger.getLogger(Reconciler.class);

    private final OpenCalls open;
    private final CallReconciliation reconciliation;
    private final RoomReaper reaper;
    private final LiveKitRooms rooms;
    private final LiveKitWatch watch;
    private final LegCensus census;
    private final ReconcilerMeters meters;
    private final Background background;
    private final CallSettings settings;
    private final Clock clock;
    private volatile Instant next = Instant.MIN;
    private volatile Cursor position = OpenCalls.START;

    Reconciler(
            OpenCalls open,
            CallReconciliation reconciliation,
            RoomReaper reaper,
            LiveKitRooms rooms,
            LiveKitWatch watch,
            LegCensus census,
            ReconcilerMeters meters,
            Background background,
            CallSettings settings,
            Clock clock) {
        this.open = open;
        this.reconciliation = reconciliation;
        this.reaper = reaper;
        this.rooms = rooms;
        this.watch = watch;
        this.census = census;
        this.meters = meters;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks whether it is time. While LiveKit is away, or a leg is missing that may have left, it always is. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        Instant now = clock.instant();
        if (now.isBefore(next) && !watch.isAway() && !census.waits()) {
            return Uni.createFrom().voidItem();
        }
        next = now.plus(settings.reconcile());
        return pass();
    }

    private Uni<Void> pass() {
        long started = System.nanoTime();
        Instant asked = clock.instant();
        return rooms.list()
                .onFailure()
                .invoke(() -> watch.failed(asked))
                .chain(there -> {
                    if (watch.answered()) {
                        LOG.infof("LiveKit answers again; all open calls are compared with it: rooms=%d", there.size());
                    }
                    return inTime(pages(names(there)))
                            .chain(all -> inTime(reaper.reap(there)).map(reaped -> all && reaped));
                })
                .invoke(complete -> {
                    if (complete) {
                        meters.passed(Duration.ofNanos(System.nanoTime() - started));
                    }
                })
                .onFailure()
                .invoke(failure -> LOG.debugf("Calls could not be compared with LiveKit now: %s", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static Set<String> names(List<MediaRoom> there) {
        return there.stream().map(MediaRoom::name).collect(Collectors.toSet());
    }

    /** As much as there is time for; whether that was all. */
    private Uni<Boolean> inTime(Uni<Void> work) {
        Context context = Vertx.currentContext();
        return work.replaceWith(true)
                .ifNoItem()
                .after(settings.reconcileLimit())
                .recoverWithUni(() -> {
                    LOG.warn("Not everything could be compared with LiveKit in time; the next pass goes on from there");
                    return Uni.createFrom().item(false);
                })
                .emitOn(task -> context.runOnContext(ignored -> task.run()));
    }

    /** Page by page from where the last pass stopped, when it did not come to the end. */
    private Uni<Void> pages(Set<String> there) {
        Cursor from = position;
        return background
                .apart(() -> open.after(from, settings.reconcilePage()))
                .chain(page -> side(page, there).chain(() -> {
                    if (page.size() < settings.reconcilePage()) {
                        position = OpenCalls.START;
                        return Uni.createFrom().voidItem();
                    }
                    Call last = page.getLast().call();
                    position = new Cursor(last.createdAt(), last.id());
                    return pages(there);
                }));
    }

    private Uni<Void> side(List<OpenCall> page, Set<String> there) {
        return Multi.createFrom()
                .iterable(page)
                .onItem()
                .transformToUni(call -> background
                        .apart(() -> reconciliation.reconcile(call, there))
                        .onFailure()
                        .invoke(failure ->
                                LOG.warnf("A call could not be compared: callId=%s cause=%s", call.id(), failure))
                        .onFailure()
                        .recoverWithNull())
                .merge(settings.reconcileWidth())
                .collect()
                .last()
                .replaceWithVoid();
    }
}

package io.baton.token.call;

import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.Participant;
import io.baton.token.matrix.Corrections;
import io.baton.token.matrix.Enforcer;
import io.baton.token.matrix.LegView;
import io.baton.token.matrix.Matrix;
import io.baton.token.matrix.RoomRule;
import io.baton.token.matrix.Silenced;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares one open call with LiveKit: who is in its rooms, what they may do, and whether it goes on at all. */
@ApplicationScoped
class CallReconciliation {

    private final Enforcer enforcer;
    private final MatrixOrders orders;
    private final LegCensus census;
    private final CallEndings endings;
    private final LiveKitRooms rooms;
    private final LiveKitWatch watch;
    private final ReconcilerMeters meters;
    private final CallSettings settings;
    private final Clock clock;

    CallReconciliation(
            Enforcer enforcer,
            MatrixOrders orders,
            LegCensus census,
            CallEndings endings,
            LiveKitRooms rooms,
            LiveKitWatch watch,
            ReconcilerMeters meters,
            CallSettings settings,
            Clock clock) {
        this.enforcer = enforcer;
        this.orders = orders;
        this.census = census;
        this.endings = endings;
        this.rooms = rooms;
        this.watch = watch;
        this.meters = meters;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Corrects what is not as it should be.
     *
     * @param there the rooms that LiveKit had a moment ago
     */
    Uni<Void> reconcile(OpenCall open, Set<String> there) {
        Call call = open.call();
        if (!open.everJoined() && isOver(call.createdAt().plus(settings.neverJoined()))) {
            meters.corrected("call_ended");
            return endings.end(call.id(), "never_joined");
        }
        Matrix matrix = open.matrix();
        noteForgotten(open, missing(matrix, there));
        Instant asked = clock.instant();
        return enforcer.present(matrix.wantedRooms())
                .onFailure()
                .invoke(() -> watch.failed(asked))
                // Who hears whom first; who is there is written down also when LiveKit does not become as wanted.
                .chain(seen -> enforce(open, matrix, there, seen)
                        .eventually(() -> census.take(open, matrix, seen))
                        .chain(() -> end(call)));
    }

    /** A room that people are in does not go by itself. */
    private void noteForgotten(OpenCall open, List<String> missing) {
        if (open.present().stream().anyMatch(leg -> missing.contains(leg.room()))) {
            watch.forgot();
        }
    }

    private Uni<Void> enforce(OpenCall open, Matrix matrix, Set<String> there, Map<String, List<Participant>> seen) {
        List<String> missing = missing(matrix, there);
        List<String> leftOver = matrix.rooms().stream()
                .filter(room -> !room.wanted())
                .map(RoomRule::name)
                .filter(room -> there.contains(room) || open.rooms().contains(room))
                .toList();
        boolean misplaced = open.supervisions().stream()
                .anyMatch(supervision -> !supervision.room().equals(open.call().homeRoom()));
        if (missing.isEmpty()
                && leftOver.isEmpty()
                && !misplaced
                && open.call().isVerified()
                && (open.isLeftAlone() || isAsWanted(matrix, open.call().silenced(), seen))) {
            return Uni.createFrom().voidItem();
        }
        return countMissing(missing)
                .chain(() -> orders.enforce(
                        open.id(), !missing.isEmpty() || !open.call().isVerified()))
                .invoke(meters::corrected)
                .invoke(() ->
                        leftOver.stream().filter(there::contains).forEach(room -> meters.corrected("room_deleted")))
                .replaceWithVoid();
    }

    /** Who was silenced and sounds again is not taken for silenced any more: the next silence would be a person's own. */
    private static boolean isAsWanted(Matrix matrix, Silenced silenced, Map<String, List<Participant>> seen) {
        return Corrections.next(matrix, silenced, seen).isEmpty()
                && silenced.under(matrix, LegView.of(matrix, seen)).equals(silenced);
    }

    private static List<String> missing(Matrix matrix, Set<String> there) {
        return matrix.wantedRooms().stream()
                .filter(room -> !there.contains(room))
                .toList();
    }

    /** A room may have been made since LiveKit was asked for all. */
    private Uni<Void> countMissing(List<String> missing) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String room : missing) {
            done = done.chain(() -> rooms.find(room))
                    .invoke(found -> {
                        if (found.isEmpty()) {
                            meters.corrected("room_made");
                        }
                    })
                    .replaceWithVoid();
        }
        return done;
    }

    private Uni<Void> end(Call call) {
        boolean overdue = call.emptySince()
                .map(since -> isOver(since.plus(settings.endGrace())))
                .orElse(false);
        return overdue ? endings.endIfEmpty(call.id()) : Uni.createFrom().voidItem();
    }

    private boolean isOver(Instant time) {
        return !time.isAfter(clock.instant());
    }
}

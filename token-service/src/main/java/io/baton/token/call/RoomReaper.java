package io.baton.token.call;

import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.MediaRoom;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Deletes rooms that no open call wants any more: left over, or made again by an old token. A room that never was a call's
 * is not ours to delete; when people are in it, it becomes a call.
 */
@ApplicationScoped
class RoomReaper {

    private static final Logger LOG = Logger.getLogger(RoomReaper.class);
    private static final int PART = 500;
    private static final int WIDTH = 8;

    private final Calls calls;
    private final CallOpening opening;
    private final MatrixOrders orders;
    private final LiveKitRooms rooms;
    private final Background background;
    private final ReconcilerMeters meters;

    RoomReaper(
            Calls calls,
            CallOpening opening,
            MatrixOrders orders,
            LiveKitRooms rooms,
            Background background,
            ReconcilerMeters meters) {
        this.calls = calls;
        this.opening = opening;
        this.orders = orders;
        this.rooms = rooms;
        this.background = background;
        this.meters = meters;
    }

    /** Goes through these rooms of LiveKit's. */
    Uni<Void> reap(List<MediaRoom> there) {
        List<List<MediaRoom>> parts = new ArrayList<>();
        for (int from = 0; from < there.size(); from += PART) {
            parts.add(there.subList(from, Math.min(from + PART, there.size())));
        }
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(this::part)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> part(List<MediaRoom> there) {
        List<String> names = there.stream().map(MediaRoom::name).toList();
        return background
                .apart(() -> Panache.withSession(() -> calls.wanted(names)))
                .chain(wanted -> Multi.createFrom()
                        .iterable(there)
                        .onItem()
                        .transformToUni(room -> background
                                .apart(() -> visit(room, wanted))
                                .onFailure()
                                .invoke(failure -> LOG.warnf("A room could not be reaped: cause=%s", failure))
                                .onFailure()
                                .recoverWithNull())
                        .merge(WIDTH)
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private Uni<Void> visit(MediaRoom room, Map<String, Boolean> wanted) {
        Boolean known = wanted.get(room.name());
        if (known == null) {
            return room.participants() == 0
                    ? Uni.createFrom().voidItem()
                    : opening.adopt(room.name())
                            .invoke(() -> meters.corrected("room_adopted"))
                            .replaceWithVoid();
        }
        return known ? Uni.createFrom().voidItem() : delete(room.name());
    }

    private Uni<Void> delete(String room) {
        meters.corrected("room_reaped");
        return rooms.delete(room)
                .chain(() -> Panache.withSession(() -> calls.openUsing(room)))
                // A call that began in a room of this name just now has lost it: it is made again.
                .chain(call -> call.filter(using -> using.matrix().wantedRooms().contains(room))
                        .map(using -> orders.enforce(using.id(), true).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}

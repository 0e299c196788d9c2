package io.baton.token.internal;

import io.baton.token.call.RoomSignals;
import io.baton.token.livekit.LiveKitRooms;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Waits until a leg is in a room and publishes audio. Asks LiveKit itself; webhooks only make it look at once. */
@ApplicationScoped
public class LegWatch {

    private static final Duration LOOK = Duration.ofMillis(100);
    /** Timers know no shorter time. */
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final LiveKitRooms rooms;
    private final RoomSignals signals;

    LegWatch(LiveKitRooms rooms, RoomSignals signals) {
        this.rooms = rooms;
        this.signals = signals;
    }

    Uni<LegPresence> await(String room, String identity, Duration longest) {
        return look(room, identity, System.nanoTime() + longest.toNanos());
    }

    private Uni<LegPresence> look(String room, String identity, long until) {
        Context context = Vertx.currentContext();
        return rooms.participants(room).chain(participants -> {
            LegPresence presence = participants.stream()
                    .filter(participant -> participant.identity().equals(identity))
                    .findFirst()
                    .map(there -> new LegPresence(true, there.publishing()))
                    .orElse(new LegPresence(false, false));
            long left = until - System.nanoTime();
            if (presence.publishing() || left < SHORTEST.toNanos()) {
                return Uni.createFrom().item(presence);
            }
            Duration pause = left < LOOK.toNanos() ? Duration.ofNanos(left) : LOOK;
            return signals.next(room, pause)
                    .emitOn(task -> context.runOnContext(ignored -> task.run()))
                    .chain(() -> look(room, identity, until));
        });
    }
}

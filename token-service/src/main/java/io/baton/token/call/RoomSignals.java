package io.baton.token.call;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Wakes those who wait for something to happen in a room. A signal may be missed: waiters also look by themselves. */
@ApplicationScoped
public class RoomSignals {

    private final Map<String, Set<Runnable>> waiting = new ConcurrentHashMap<>();

    /** Something happened in the room. */
    public void fire(String room) {
        Set<Runnable> woken = waiting.remove(room);
        if (woken != null) {
            woken.forEach(Runnable::run);
        }
    }

    /** Completes at the next signal of the room, or after the time. */
    public Uni<Void> next(String room, Duration longest) {
        Runnable[] mine = new Runnable[1];
        return Uni.createFrom()
                .<Void>emitter(emitter -> {
                    mine[0] = () -> emitter.complete(null);
                    waiting.computeIfAbsent(room, ignored -> ConcurrentHashMap.newKeySet())
                            .add(mine[0]);
                })
                .ifNoItem()
                .after(longest)
                .recoverWithItem(() -> null)
                .onTermination()
                .invoke(() -> waiting.computeIfPresent(room, (ignored, set) -> {
                    set.remove(mine[0]);
                    return set.isEmpty() ? null : set;
                }));
    }
}

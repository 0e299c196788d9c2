package io.baton.token.call;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One thing at a time per call, in the order asked for, so that LiveKit never sees an older order after a newer one. In
 * memory: between replicas the versions of the matrix decide.
 */
@ApplicationScoped
public class CallLanes {

    private final Map<UUID, Queue<Runnable>> waiting = new HashMap<>();

    /** Runs the work on the caller's own context when it is this call's turn; a caller that goes away stops nothing. */
    public <T> Uni<T> run(UUID callId, Supplier<Uni<T>> work) {
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(emitter -> enter(
                        callId,
                        () -> context.runOnContext(ignored -> Uni.createFrom()
                                .deferred(work::get)
                                .onTermination()
                                .invoke(() -> leave(callId))
                                .subscribe()
                                .with(emitter::complete, emitter::fail))));
    }

    private void enter(UUID callId, Runnable turn) {
        synchronized (waiting) {
            Queue<Runnable> queue = waiting.get(callId);
            if (queue != null) {
                queue.add(turn);
                return;
            }
            waiting.put(callId, new ArrayDeque<>());
        }
        turn.run();
    }

    private void leave(UUID callId) {
        Runnable next;
        synchronized (waiting) {
            next = waiting.get(callId).poll();
            if (next == null) {
                waiting.remove(callId);
                return;
            }
        }
        next.run();
    }
}

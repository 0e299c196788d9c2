package io.baton.token.grant;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who wants what somebody is at work on waits for it instead of doing it a second time.
 *
 * @param <K> what is worked on
 */
final class UnderWay<K> {

    private final Map<K, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();

    /** Does the work; or, when the same is under way, waits for its end, well or not, and goes on from there, on the own context. */
    <T> Uni<T> join(K key, Supplier<Uni<T>> work, Supplier<Uni<T>> afterwards) {
        return Uni.createFrom().deferred(() -> {
            CompletableFuture<Void> own = new CompletableFuture<>();
            CompletableFuture<Void> others = ends.putIfAbsent(key, own);
            if (others == null) {
                return Uni.createFrom().deferred(work::get).onTermination().invoke(() -> {
                    ends.remove(key);
                    own.complete(null);
                });
            }
            Context context = Vertx.currentContext();
            return Uni.createFrom()
                    .completionStage(others)
                    .emitOn(task -> context.runOnContext(ignored -> task.run()))
                    .chain(afterwards::get);
        });
    }
}

package io.baton.token.call;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Runs work that nobody waits for, on a context of its own, so that it never shares a database session. */
@ApplicationScoped
public class Background {

    private static final Logger LOG = Logger.getLogger(Background.class);

    private final Vertx vertx;

    Background(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts the work now. */
    public void run(String what, Supplier<Uni<?>> work) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> Uni.createFrom()
                .deferred(() -> work.get().replaceWithVoid())
                .subscribe()
                .with(
                        done -> {},
                        failure -> LOG.warnf("Work in the background failed: work=%s cause=%s", what, failure)));
    }

    /**
     * Runs the work on a context of its own, side by side with other such work, and answers on the caller's. A caller who
     * waits no longer stops nothing: what has begun ends.
     */
    public <T> Uni<T> apart(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context caller = vertx.getOrCreateContext();
            Context context = VertxContext.createNewDuplicatedContext(caller);
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> Uni.createFrom()
                    .deferred(work::get)
                    .subscribe()
                    .with(
                            item -> caller.runOnContext(back -> emitter.complete(item)),
                            failure -> caller.runOnContext(back -> emitter.fail(failure))));
        });
    }

    /** Starts the work after a while. */
    public void runAfter(Duration delay, String what, Supplier<Uni<?>> work) {
        if (delay.isZero()) {
            run(what, work);
        } else {
            vertx.setTimer(delay.toMillis(), ignored -> run(what, work));
        }
    }
}

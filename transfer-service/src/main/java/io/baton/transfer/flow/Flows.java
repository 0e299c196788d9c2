package io.baton.transfer.flow;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Starts flows of their own: Hibernate Reactive keeps one session per context, so parallel work needs parallel contexts. */
@ApplicationScoped
public class Flows {

    private final Vertx vertx;

    Flows(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Runs the work on a context of its own once subscribed to; the result comes back on the subscriber's context. */
    public <T> Uni<T> fork(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context home = Vertx.currentContext();
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(start -> Uni.createFrom()
                    .deferred(work::get)
                    .subscribe()
                    .with(
                            item -> back(home, () -> emitter.complete(item)),
                            failure -> back(home, () -> emitter.fail(failure))));
        });
    }

    /** The same result, whichever thread brings it, on the context of who asks now. */
    public <T> Uni<T> here(Uni<T> foreign) {
        Context home = Vertx.currentContext();
        return home == null ? foreign : foreign.emitOn(work -> home.runOnContext(ignored -> work.run()));
    }

    private static void back(Context home, Runnable answer) {
        if (home == null) {
            answer.run();
        } else {
            home.runOnContext(ignored -> answer.run());
        }
    }
}

package io.baton.conversation.analysis;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs work that nobody waits for side by side, each on a context of its own, so that none shares a database session. */
@ApplicationScoped
class Apart {

    private final Vertx vertx;

    Apart(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts work that deals with its own failures. */
    void run(Supplier<Uni<Void>> work) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(
                ignored -> Uni.createFrom().deferred(work::get).subscribe().with(done -> {}, failure -> {}));
    }
}

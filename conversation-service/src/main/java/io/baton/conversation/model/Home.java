package io.baton.conversation.model;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Brings results back to where they were asked for: a database session belongs to one context. */
public final class Home {

    private Home() {}

    /** The same result, whichever thread brings it, on the context of who asks now. */
    public static <T> Uni<T> here(Uni<T> foreign) {
        Context home = Vertx.currentContext();
        return home == null ? foreign : foreign.emitOn(work -> home.runOnContext(ignored -> work.run()));
    }
}

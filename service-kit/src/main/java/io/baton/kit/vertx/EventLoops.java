package io.baton.kit.vertx;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * One event loop for each processor, where Quarkus makes two. None of ours ever blocks, so a second one on the same processor only
 * takes turns with the first; with one each a service answers about a twentieth more requests. Whoever sets
 * {@code quarkus.vertx.event-loops-pool-size} has the say.
 */
@ApplicationScoped
class EventLoops implements VertxOptionsCustomizer {

    private static final String SETTING = "quarkus.vertx.event-loops-pool-size";

    @Override
    public void accept(VertxOptions options) {
        if (!ConfigUtils.isPropertyPresent(SETTING)) {
            options.setEventLoopPoolSize(Runtime.getRuntime().availableProcessors());
        }
    }
}

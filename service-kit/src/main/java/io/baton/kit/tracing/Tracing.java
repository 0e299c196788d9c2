package io.baton.kit.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.spi.VertxTracerFactory;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where no trace is ever recorded, which is so until an operator wants some, requests get a trace id and no more. */
@ApplicationScoped
class Tracing implements VertxOptionsCustomizer {

    private final boolean never;
    private final Instance<OpenTelemetry> openTelemetry;

    Tracing(
            @ConfigProperty(name = "quarkus.otel.traces.sampler") String sampler,
            @ConfigProperty(name = "quarkus.otel.traces.sampler.arg") double sampled,
            Instance<OpenTelemetry> openTelemetry) {
        this.never = "traceidratio".equals(sampler) && sampled <= 0;
        this.openTelemetry = openTelemetry;
    }

    @Override
    @SuppressWarnings("deprecation") // the other way is for whoever builds Vert.x, and that is Quarkus
    public void accept(VertxOptions options) {
        TracingOptions tracing = options.getTracingOptions();
        if (never && tracing != null && tracing.getFactory() != null) {
            VertxTracerFactory others = tracing.getFactory();
            options.setTracingOptions(new TracingOptions().setFactory(own -> unrecorded(others.tracer(tracing))));
        }
    }

    @SuppressWarnings("unchecked") // what a tracer is given back is what it gave
    private VertxTracer<Object, Object> unrecorded(VertxTracer<?, ?> others) {
        return new UnrecordedRequests(
                (VertxTracer<Object, Object>) others,
                () -> openTelemetry.get().getPropagators().getTextMapPropagator());
    }
}

package io.baton.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Gives requests their trace ids where no trace is recorded: from the caller's {@code traceparent}, else new. Nothing else is made
 * of them, because describing each request to a recorder that takes none is a tenth of what a short answer costs. Requests to others
 * and events are left to the tracer that is there, which passes the ids on.
 */
final class UnrecordedRequests implements VertxTracer<Object, Object> {

    private final VertxTracer<Object, Object> others;
    private final Supplier<TextMapPropagator> propagators;
    /** Found at the first request: there is none yet when Vert.x asks for its tracer. */
    private volatile TextMapPropagator propagator;

    private final IdGenerator ids = IdGenerator.random();

    UnrecordedRequests(VertxTracer<Object, Object> others, Supplier<TextMapPropagator> propagators) {
        this.others = others;
        this.propagators = propagators;
    }

    private enum Headers implements TextMapGetter<HttpRequest> {
        OF_REQUEST;

        @Override
        public Iterable<String> keys(HttpRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpRequest request, String name) {
            return request == null ? null : request.headers().get(name);
        }
    }

    @Override
    public <R> Object receiveRequest(
            io.vertx.core.Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            Iterable<Map.Entry<String, String>> headers,
            TagExtractor<R> tags) {
        if (policy == TracingPolicy.IGNORE || !(request instanceof HttpRequest asked)) {
            return others.receiveRequest(context, kind, policy, request, operation, headers, tags);
        }
        Context sent = propagator().extract(Context.root(), asked, Headers.OF_REQUEST);
        SpanContext parent = Span.fromContext(sent).getSpanContext();
        SpanContext own = SpanContext.create(
                parent.isValid() ? parent.getTraceId() : ids.generateTraceId(),
                ids.generateSpanId(),
                TraceFlags.getDefault(),
                parent.getTraceState());
        return QuarkusContextStorage.INSTANCE.attach(context, sent.with(Span.wrap(own)));
    }

    private TextMapPropagator propagator() {
        if (propagator == null) {
            propagator = propagators.get();
        }
        return propagator;
    }

    @Override
    public <R> void sendResponse(
            io.vertx.core.Context context, R response, Object received, Throwable failure, TagExtractor<R> tags) {
        if (received instanceof Scope scope) {
            scope.close();
        } else {
            others.sendResponse(context, response, received, failure, tags);
        }
    }

    @Override
    public <R> Object sendRequest(
            io.vertx.core.Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            BiConsumer<String, String> headers,
            TagExtractor<R> tags) {
        return others.sendRequest(context, kind, policy, request, operation, headers, tags);
    }

    @Override
    public <R> void receiveResponse(
            io.vertx.core.Context context, R response, Object sent, Throwable failure, TagExtractor<R> tags) {
        others.receiveResponse(context, response, sent, failure, tags);
    }

    @Override
    public void close() {
        others.close();
    }
}

package io.baton.kit.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.baton.kit.sql.DatabasePool;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Completes every problem on its way out: type, code, instance and trace id; keeps the inside of a failure inside. */
@ApplicationScoped
public class ProblemCompletion implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemCompletion.class);

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        ProblemCode code = problem.getParameters().get("code") instanceof String wire
                ? codeOf(wire, problem.getStatusCode())
                : guess(problem, context.cause);
        boolean inside = code == ProblemCode.INTERNAL_ERROR || code == ProblemCode.DATABASE_AWAY;
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create("urn:baton:problem:" + code.wire()))
                .withTitle(code.title())
                .withStatus(inside ? code.status() : problem.getStatusCode())
                .withDetail(inside ? null : problem.getDetail())
                .withInstance(instanceOf(context));
        problem.getParameters().forEach((name, value) -> {
            if (!"code".equals(name) && !"path".equals(name)) {
                builder.with(name, value);
            }
        });
        builder.with("code", code.wire());
        String traceId = Span.current().getSpanContext().getTraceId();
        builder.with("traceId", traceId);
        problem.getHeaders().forEach(builder::withHeader);
        jsonField(context.cause).ifPresent(violation -> {
            builder.withDetail(violation.get("field") + ": " + violation.get("message"));
            builder.with("violations", List.of(violation));
        });
        if (code == ProblemCode.DATABASE_AWAY) {
            builder.withHeader("Retry-After", 2).with("retryAfter", 2);
        }
        if (code == ProblemCode.INTERNAL_ERROR) {
            LOG.errorf(context.cause, "A request failed unexpectedly: path=%s traceId=%s", context.path, traceId);
        }
        return builder.build();
    }

    private static ProblemCode codeOf(String wire, int status) {
        for (ProblemCode code : ProblemCode.values()) {
            if (code.wire().equals(wire)) {
                return code;
            }
        }
        return ProblemCode.ofStatus(status);
    }

    private static ProblemCode guess(HttpProblem problem, Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof JsonParseException) {
                return ProblemCode.MALFORMED_JSON;
            }
            // Every adapter maps the failures of its own remote side; what is left is the database.
            if (t instanceof ConnectException
                    || t instanceof ClosedConnectionException
                    || isDatabaseGoingAway(t)
                    || DatabasePool.isWithoutConnection(t)) {
                return ProblemCode.DATABASE_AWAY;
            }
        }
        return ProblemCode.ofStatus(problem.getStatusCode());
    }

    /** SQL states of class 08 (connection) and 57P (shutdown, crash, starting up); see PostgreSQL's appendix A. */
    private static boolean isDatabaseGoingAway(Throwable t) {
        return t instanceof PgException pg
                && pg.getSqlState() != null
                && (pg.getSqlState().startsWith("08") || pg.getSqlState().startsWith("57P"));
    }

    /** The field that Jackson could not take, named as the client wrote it; never a word about our classes. */
    private static Optional<Map<String, String>> jsonField(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
                return Optional.of(Map.of("field", UnfitValue.field(mapping), "message", UnfitValue.message(mapping)));
            }
        }
        return Optional.empty();
    }

    private static URI instanceOf(ProblemContext context) {
        try {
            return context.path == null ? null : new URI(null, null, context.path, null);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

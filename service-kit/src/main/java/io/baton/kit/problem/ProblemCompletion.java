package io.baton.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
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
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(URI.create("urn:baton:problem:" + code.wire()))
                .withTitle(code.title())
                .withStatus(code == ProblemCode.INTERNAL_ERROR ? 500 : problem.getStatusCode())
                .withDetail(code == ProblemCode.INTERNAL_ERROR ? null : problem.getDetail())
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
        boolean json = cause != null && cause.getClass().getName().contains("JsonParse");
        return json ? ProblemCode.MALFORMED_JSON : ProblemCode.ofStatus(problem.getStatusCode());
    }

    private static URI instanceOf(ProblemContext context) {
        try {
            return context.path == null ? null : new URI(null, null, context.path, null);
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }
}

package io.baton.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An answer that says what is wrong, as RFC 9457 {@code application/problem+json} with a stable {@code code}. Thrown from
 * anywhere below a resource; {@code type}, {@code instance} and {@code traceId} are added on the way out.
 */
public final class Problem extends HttpProblem {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    private Problem(ProblemCode code, Builder builder) {
        super(builder);
        this.code = code;
    }

    /** The code. */
    public ProblemCode code() {
        return code;
    }

    /** A problem with a sentence for the person who reads it. */
    public static Problem of(ProblemCode code, String detail) {
        return of(code, detail, Map.of());
    }

    /** A problem with further members, for example the current state. */
    public static Problem of(ProblemCode code, String detail, Map<String, ?> members) {
        Builder builder = HttpProblem.builder()
                .withStatus(code.status())
                .withTitle(code.title())
                .withDetail(detail)
                .with("code", code.wire());
        members.forEach(builder::with);
        return new Problem(code, builder);
    }

    /** A problem with one field of the request, named as the client wrote it. */
    public static Problem field(ProblemCode code, String field, String message) {
        return of(
                code,
                field + ": " + message,
                Map.of("violations", List.of(Map.of("field", field, "message", message))));
    }

    /** Something we depend on is away: 503 with {@code Retry-After} and {@code retryAfter} in seconds. */
    public static Problem away(ProblemCode code, String detail, Duration retryAfter) {
        return away(code, detail, Map.of(), retryAfter);
    }

    /** The same with further members, for example the reason. */
    public static Problem away(ProblemCode code, String detail, Map<String, ?> members, Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        Builder builder = HttpProblem.builder()
                .withStatus(code.status())
                .withTitle(code.title())
                .withDetail(detail)
                .withHeader("Retry-After", seconds)
                .with("code", code.wire())
                .with("retryAfter", seconds);
        members.forEach(builder::with);
        return new Problem(code, builder);
    }

    /** Too many requests: 429 with {@code Retry-After}. */
    public static Problem rateLimited(String detail, Duration retryAfter) {
        return away(ProblemCode.RATE_LIMITED, detail, retryAfter);
    }
}

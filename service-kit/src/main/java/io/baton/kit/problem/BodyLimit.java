package io.baton.kit.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says with a problem that a body is too large, where the server itself would say so without a word. */
@ApplicationScoped
public class BodyLimit {

    /** Filters with a higher number come first; the server's own limit has 2. */
    private static final int BEFORE_THE_SERVERS_OWN = 100;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}");

    private final BigInteger most;
    private final int digits;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asBigInteger();
        this.digits = this.most.toString().length();
    }

    void register(@Observes Filters filters) {
        filters.register(this::bound, BEFORE_THE_SERVERS_OWN);
    }

    private void bound(RoutingContext context) {
        if (!isTooLarge(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            context.next();
            return;
        }
        ProblemCode code = ProblemCode.BODY_TOO_LARGE;
        // What still comes is read and forgotten: a client that is cut off while it sends does not see the answer.
        context.request().handler(ignored -> {}).resume();
        context.response()
                .setStatusCode(code.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:baton:problem:" + code.wire())
                        .put("title", code.title())
                        .put("status", code.status())
                        .put("detail", "At most " + most + " bytes are taken.")
                        .put("instance", context.request().path())
                        .put("code", code.wire())
                        .put("traceId", "0".repeat(32))
                        .encode());
    }

    private boolean isTooLarge(String length) {
        return length != null
                && length.length() >= digits
                && NUMBER.matcher(length).matches()
                && new BigInteger(length).compareTo(most) > 0;
    }
}

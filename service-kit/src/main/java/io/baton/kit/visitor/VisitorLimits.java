package io.baton.kit.visitor;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * The limits of the public routes that need no database: allowed origins, publishable keys, and rates per address and per
 * key. Rates are kept per replica; the gateway has its own before them.
 */
@ApplicationScoped
public class VisitorLimits {

    private static final String TOO_OFTEN = "Too much was asked for from here.";

    private final VisitorSettings settings;
    private final Buckets addresses;
    private final Buckets keys;

    /** The limits of a service. */
    public VisitorLimits(VisitorSettings settings, Clock clock) {
        this.settings = settings;
        this.addresses = new Buckets(settings.perAddress(), clock);
        this.keys = new Buckets(settings.perKey(), clock);
    }

    /**
     * Lets a request in.
     *
     * @throws Problem {@code origin_not_allowed}, {@code forbidden} or {@code rate_limited}
     */
    public void admit(Visitor visitor, String publishableKey) {
        checkOrigin(visitor.origin());
        List<String> known = settings.publishableKeys().orElse(List.of());
        if (!known.isEmpty() && !known.contains(publishableKey)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "This needs a publishable key that is known here.");
        }
        addresses.take(visitor.address(), TOO_OFTEN);
        keys.take(known.isEmpty() ? "" : publishableKey, TOO_OFTEN);
    }

    private void checkOrigin(String origin) {
        boolean allowed = origin == null
                ? settings.withoutOrigin()
                : settings.allowedOrigins().orElse(List.of()).contains(origin);
        if (!allowed) {
            throw Problem.of(ProblemCode.ORIGIN_NOT_ALLOWED, "This page may not start sessions here.");
        }
    }
}

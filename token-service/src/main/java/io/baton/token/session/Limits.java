package io.baton.token.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The limits of the public routes that need no database: allowed origins, publishable keys, and rates per address and per
 * key. Rates are kept per replica; the gateway has its own before them.
 */
@ApplicationScoped
public class Limits {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final PublicSettings settings;
    private final Clock clock;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> keys;

    Limits(PublicSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.addresses = buckets(settings.perAddress());
        this.keys = buckets(settings.perKey());
    }

    private LoadingCache<String, Bucket> buckets(int size) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(ignored -> new Bucket(size, clock.millis()));
    }

    /**
     * Lets a request in.
     *
     * @throws Problem {@code origin_not_allowed}, {@code forbidden} or {@code rate_limited}
     */
    void admit(Visitor visitor, String publishableKey) {
        checkOrigin(visitor.origin());
        List<String> known = settings.publishableKeys().orElse(List.of());
        if (!known.isEmpty() && !known.contains(publishableKey)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "This needs a publishable key that is known here.");
        }
        long now = clock.millis();
        take(addresses.get(visitor.address()), now);
        take(keys.get(known.isEmpty() ? "" : publishableKey), now);
    }

    private void checkOrigin(String origin) {
        boolean allowed = origin == null
                ? settings.withoutOrigin()
                : settings.allowedOrigins().orElse(List.of()).contains(origin);
        if (!allowed) {
            throw Problem.of(ProblemCode.ORIGIN_NOT_ALLOWED, "This page may not start sessions here.");
        }
    }

    private static void take(Bucket bucket, long now) {
        if (!bucket.take(now)) {
            throw Problem.rateLimited("Too many sessions were asked for.", WINDOW.dividedBy(bucket.size));
        }
    }

    /** A token bucket that fills evenly over the window. */
    private static final class Bucket {

        private final int size;
        private double level;
        private long at;

        Bucket(int size, long now) {
            this.size = size;
            this.level = size;
            this.at = now;
        }

        synchronized boolean take(long now) {
            level = Math.min(size, level + (now - at) * size / (double) WINDOW.toMillis());
            at = now;
            if (level < 1) {
                return false;
            }
            level--;
            return true;
        }
    }
}

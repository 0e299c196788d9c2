package io.baton.kit.visitor;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.baton.kit.problem.Problem;
import java.time.Clock;
import java.time.Duration;

/** A token bucket for each of many names, all of one size, which fill evenly over a minute. Of this replica alone. */
public final class Buckets {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int size;
    private final Clock clock;
    private final LoadingCache<String, Bucket> byName;

    /**
     * Full ones.
     *
     * @param size how much each of them gives in a minute, at least 1
     */
    public Buckets(int size, Clock clock) {
        this.size = size;
        this.clock = clock;
        this.byName = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(ignored -> new Bucket(size, clock.millis()));
    }

    /**
     * Takes one out of this name's bucket.
     *
     * @param refusal what is said when it is empty
     * @throws Problem {@code rate_limited}
     */
    public void take(String name, String refusal) {
        if (!byName.get(name).take(clock.millis())) {
            throw Problem.rateLimited(refusal, WINDOW.dividedBy(size));
        }
    }

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

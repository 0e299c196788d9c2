package io.baton.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Gives our own timers and the HTTP server's buckets, so that percentiles can be taken over all replicas. */
@Singleton
public class Histograms {

    private static final DistributionStatisticConfig BUCKETS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(
                    nanos(5),
                    nanos(10),
                    nanos(25),
                    nanos(50),
                    nanos(100),
                    nanos(200),
                    nanos(400),
                    nanos(800),
                    nanos(1600),
                    nanos(3200),
                    nanos(10_000))
            .build();

    /** The filter that adds the buckets. */
    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                boolean ours = id.getName().startsWith("baton.") || id.getName().equals("http.server.requests");
                return id.getType() == Meter.Type.TIMER && ours ? BUCKETS.merge(config) : config;
            }
        };
    }

    private static double nanos(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}

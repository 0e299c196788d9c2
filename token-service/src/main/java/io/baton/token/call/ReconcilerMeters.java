package io.baton.token.call;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** What the reconciler had to correct, how long it took, and how long ago it last came to an end. */
@ApplicationScoped
class ReconcilerMeters {

    private final MeterRegistry meters;
    private final Clock clock;
    private volatile Instant lastPass;

    ReconcilerMeters(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        this.lastPass = clock.instant();
        Gauge.builder("baton.reconciler.last.pass.age", this, ReconcilerMeters::age)
                .baseUnit("seconds")
                .description("How long ago all open calls were last compared with LiveKit")
                .register(meters);
    }

    private double age() {
        return Duration.between(lastPass, clock.instant()).toMillis() / 1000.0;
    }

    /** A thing was corrected: {@code removed}, {@code silenced}, {@code room_made} and the like. */
    void corrected(String kind) {
        meters.counter("baton.reconciler.corrections", "kind", kind).increment();
    }

    /** Things were corrected. */
    void corrected(Collection<String> kinds) {
        kinds.forEach(this::corrected);
    }

    /** All open calls were compared. */
    void passed(Duration took) {
        lastPass = clock.instant();
        meters.timer("baton.reconciler.pass").record(took);
    }
}

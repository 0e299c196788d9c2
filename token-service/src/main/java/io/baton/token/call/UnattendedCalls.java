package io.baton.token.call;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Finds calls whose callers nobody attends to. */
@ApplicationScoped
public class UnattendedCalls {

    private final OpenCalls open;
    private final Clock clock;

    UnattendedCalls(OpenCalls open, Clock clock) {
        this.open = open;
        this.clock = clock;
    }

    /** A list of them. */
    public record Found(List<UnattendedCall> items) {}

    /** Those that have been so for at least this long, the longest first. */
    public Uni<Found> forAtLeast(Duration time, int limit) {
        return open.unattended(clock.instant().minus(time), limit)
                .map(found -> new Found(found.stream().map(UnattendedCall::of).toList()));
    }
}

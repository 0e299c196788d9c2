package io.baton.transfer.live;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a socket may be silent. Nobody asks for signs of life while this process stands still, so after a short pause (no
 * processor to be had) everybody gets the whole time again. After a long one (a suspended machine) all are silent: others count
 * them as gone by then, and who is still there comes back with a new socket.
 */
final class LivePatience {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Two looks farther apart than the first and not farther than the second: this process stood still in between. */
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(4);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private Instant lastLook;
    private Instant since;

    LivePatience(Instant start) {
        this.lastLook = start;
        this.since = start;
    }

    /** The time of the sign of life that is too long ago now, or {@link Instant#MIN} when none can be. */
    Instant limit(Instant now) {
        Duration pause = Duration.between(lastLook, now);
        if (pause.compareTo(SHORTEST_PAUSE) > 0 && pause.compareTo(LONGEST_PAUSE) <= 0) {
            since = now;
        }
        lastLook = now;
        Instant limit = now.minus(PATIENCE);
        return limit.isBefore(since) ? Instant.MIN : limit;
    }
}

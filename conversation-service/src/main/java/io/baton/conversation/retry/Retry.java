package io.baton.conversation.retry;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Decides about something that was tried in vain. */
public final class Retry {

    /** Not now, or not with this token: later perhaps. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 408, 409, 425, 429);

    private static final int MOST_DOUBLINGS = 20;

    private Retry() {}

    /**
     * When it is tried again.
     *
     * @param tries how often it was tried, at least once
     * @param wantedAt since when it is wanted
     * @return empty when it was wanted too long ago
     */
    public static Optional<Instant> next(RetrySettings settings, int tries, Instant wantedAt, Instant now) {
        if (!wantedAt.plus(settings.giveUpAfter()).isAfter(now)) {
            return Optional.empty();
        }
        Duration wait = settings.retryAfter().multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        return Optional.of(now.plus(wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait()));
    }

    /** Whether the other service says that it never takes it: what is asked for is gone, or something is wrong with us. */
    public static boolean isRefused(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 500
                && !PASSING.contains(answer.getResponse().getStatus());
    }
}

package io.baton.token.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.baton.token.livekit.RoomToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom a call let in a moment ago, so that somebody who asks again and again does not take the call's lock each time, for
 * which its transfers wait. Decisions are remembered, never tokens. Every change of a call forgets them, because every
 * change takes the call's lock: what is written here under that lock is as true as the row. Another replica's change is
 * seen after {@link CallSettings#admissionMemory()}; a token of that age could have been used then, too, and whoever joins
 * is compared with the matrix in any case.
 */
@ApplicationScoped
public class RecentAdmissions {

    private static final long MOST = 10_000;

    private final Duration memory;
    private final Cache<Request, Admission> recent;

    RecentAdmissions(CallSettings settings) {
        this.memory = settings.admissionMemory();
        this.recent =
                Caffeine.newBuilder().expireAfterWrite(memory).maximumSize(MOST).build();
    }

    /**
     * What was asked for.
     *
     * @param name the name to show, or null
     * @param subject who asked
     */
    public record Request(String room, String identity, String name, String subject) {}

    private record Admission(UUID callId, RoomToken token) {}

    /** How long an admission is remembered: so much longer than its token a grant has to last. */
    public Duration memory() {
        return memory;
    }

    /** What a token for this request may allow, if that was decided a moment ago. */
    public Optional<RoomToken> again(Request request) {
        return Optional.ofNullable(recent.getIfPresent(request)).map(Admission::token);
    }

    /** Remembers a decision; only while its call is locked. */
    public void remember(UUID callId, Request request, RoomToken token) {
        recent.put(request, new Admission(callId, token));
    }

    /** Forgets everybody in the call. */
    public void forget(UUID callId) {
        recent.asMap().values().removeIf(admission -> admission.callId().equals(callId));
    }
}

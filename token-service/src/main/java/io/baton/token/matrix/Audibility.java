package io.baton.token.matrix;

import io.baton.token.livekit.Rights;

/** What a leg may do in a room. */
public enum Audibility {
    /** Hears and speaks. */
    OPEN(true, true),
    /** Hears nobody, keeps publishing: the caller on hold. */
    HELD(false, true),
    /** Hears nobody, its microphone is muted by the server, no new token: an agent whose caller waits. */
    SILENCED(false, true),
    /** Hears, is seen by nobody and can publish nothing: a supervisor who listens. */
    LISTENING(true, false),
    /** Removed at once, no token. */
    REFUSED(false, false);

    private final boolean hears;
    private final boolean publishes;

    Audibility(boolean hears, boolean publishes) {
        this.hears = hears;
        this.publishes = publishes;
    }

    /** Whether such a leg may subscribe to others. */
    public boolean hears() {
        return hears;
    }

    /** What such a leg may do, as LiveKit is told. */
    public Rights rights() {
        return new Rights(hears, publishes, this == LISTENING);
    }

    /** Whether a token may be minted for such a leg. */
    public boolean admits() {
        return this == OPEN || this == HELD || this == LISTENING;
    }

    /** Whether a leg of the staff that may do this is there for a caller. */
    public boolean attends() {
        return this == OPEN || this == HELD;
    }
}

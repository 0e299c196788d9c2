package io.baton.token.matrix;

/** What a leg may do in a room. */
public enum Audibility {
    /** Hears and speaks. */
    OPEN(true),
    /** Hears nobody, keeps publishing: the caller on hold. */
    HELD(false),
    /** Hears nobody, its microphone is muted by the server, no new token: an agent whose caller waits. */
    SILENCED(false),
    /** Removed at once, no token. */
    REFUSED(false);

    private final boolean hears;

    Audibility(boolean hears) {
        this.hears = hears;
    }

    /** Whether such a leg may subscribe to others. */
    public boolean hears() {
        return hears;
    }

    /** Whether a token may be minted for such a leg. */
    public boolean admits() {
        return this == OPEN || this == HELD;
    }
}

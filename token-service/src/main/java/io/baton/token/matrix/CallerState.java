package io.baton.token.matrix;

import java.util.Locale;

/** What a caller's client is told about the call, as attribute and as message. */
public enum CallerState {
    /** Waits: the client plays music. */
    HELD,
    /** Talks with an agent. */
    TALKING;

    /** The LiveKit attribute that carries the state. */
    public static final String ATTRIBUTE = "baton.state";

    /** The state of a leg with this audibility. */
    public static CallerState of(Audibility audibility) {
        return audibility.hears() ? TALKING : HELD;
    }

    /** The form on the wire, for example {@code held}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

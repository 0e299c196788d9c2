package io.baton.conversation.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The model gave no turn. Carries no word of what it was told or said. */
public final class ModelFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is none to ask. */
        NOT_CONFIGURED,
        /** It was asked too much (429). */
        OVERLOADED,
        /** It cannot be reached, or failed (5xx). */
        AWAY,
        /** It does not take the request (4xx): a wrong key, an unknown model. */
        REFUSED,
        /** What it answers is not in the shape it should be. */
        UNINTELLIGIBLE,
        /** It stopped in the middle. */
        BROKEN_OFF,
        /** It answered nothing. */
        EMPTY,
        /** It says that it will not answer this. */
        DECLINED,
        /** It took too long. */
        SLOW,
        /** It has failed too often, and is left alone for a while. */
        RESTING;

        /** The reason on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Reason reason;
    private final Duration retryAfter;

    public ModelFailed(Reason reason) {
        this(reason, null);
    }

    private ModelFailed(Reason reason, Duration retryAfter) {
        super(reason.wire(), null, false, false);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** It is left alone, for so long yet. */
    static ModelFailed resting(Duration left) {
        return new ModelFailed(Reason.RESTING, left);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** When to ask again, where that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

package io.baton.transfer.feed;

import io.baton.kit.problem.ProblemCode;

/** Somebody may not follow the events, or not in this way. */
public final class FeedRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    FeedRefused(ProblemCode code, String detail) {
        super(detail);
        this.code = code;
    }

    /** The stable code, as in the problem answers over HTTP. */
    public ProblemCode code() {
        return code;
    }
}

package io.baton.systemtest.lean;

/** A party could not do what it was asked to, for instance join with a token that LiveKit refuses. */
public final class LeanFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LeanFailure(String message) {
        super(message);
    }
}

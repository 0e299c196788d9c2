package io.baton.transfer.call;

/** token-service has a newer wish than the one we sent. */
public final class MatrixStale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long current;

    /** With the version in force. */
    public MatrixStale(long current) {
        super("The matrix in force has version " + current, null, false, false);
        this.current = current;
    }

    /** The version in force. */
    public long current() {
        return current;
    }
}

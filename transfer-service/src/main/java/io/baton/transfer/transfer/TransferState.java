package io.baton.transfer.transfer;

import java.util.Locale;

/** Where a transfer stands. */
public enum TransferState {
    /** Asked for; leaves this state in the transaction that made it. */
    REQUESTED,
    /** The caller is being put on hold. */
    HOLDING,
    /** The target has the offer. */
    OFFERING,
    /** The target accepted and is on its way into the room. */
    JOINING,
    /** Both agents talk in private. */
    CONSULTING,
    /** Caller and both agents talk. */
    THREE_WAY,
    /** The caller is being connected with the target. */
    COMPLETING,
    /** Called off; the caller is on the way back. */
    CANCELLING,
    /** The caller talks to the target. */
    COMPLETED(true),
    /** Called off; the caller is back. */
    CANCELLED(true),
    /** The target said no. */
    DECLINED(true),
    /** The target did not answer or join in time. */
    TIMED_OUT(true),
    /** The target was on another transfer. */
    BUSY(true),
    /** The target was away or not signed in. */
    UNAVAILABLE(true),
    /** The caller hung up. */
    CALLER_LEFT(true),
    /** The target left the consult. */
    AGENT_LEFT(true),
    /** A fault broke it off. */
    FAILED(true);

    private final boolean end;

    TransferState() {
        this(false);
    }

    TransferState(boolean end) {
        this.end = end;
    }

    /** Whether nothing follows it. */
    public boolean isEnd() {
        return end;
    }

    /** The form on the wire and in events, e.g. {@code timed_out}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

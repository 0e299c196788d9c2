package io.baton.systemtest.chaos;

import java.util.List;
import java.util.Locale;

/**
 * Where a call's transfer is when the victim dies, what the people want of it afterwards, and which ends are right.
 *
 * <p>Wanted is what the people go on asking for. Before the agents talk, the caller may as well be back with A: the hold could
 * not be verified in time, the offer ran out, the target was not heard in time. Once they talk, nothing but the target's own
 * absence may end the consult: after the death of the media server it may be missing for longer than the 10 s that are allowed.
 */
public enum Moment {
    HOLDING(true, "completed", "failed timed_out agent_left"),
    OFFERING(false, "completed", "timed_out agent_left"),
    JOINING(true, "completed", "timed_out agent_left"),
    CONSULTING(false, "completed", ""),
    COMPLETING(true, "completed", ""),
    CANCELLING(true, "cancelled", "");

    private final boolean fleeting;
    private final String wanted;
    private final String alsoRight;

    Moment(boolean fleeting, String wanted, String alsoRight) {
        this.fleeting = fleeting;
        this.wanted = wanted;
        this.alsoRight = alsoRight;
    }

    /** In lower case, as in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the state lasts so shortly that its command is fired and the victim dies at once. */
    boolean fleeting() {
        return fleeting;
    }

    /** The end that the people want. */
    String wanted() {
        return wanted;
    }

    /** Whether a transfer may end like this when this victim died at this moment. */
    boolean isRight(String end, Victim victim) {
        return end.equals(wanted)
                || List.of(alsoRight.split(" ", -1)).contains(end)
                || (victim == Victim.LIVEKIT && end.equals("agent_left") && this != CANCELLING);
    }
}

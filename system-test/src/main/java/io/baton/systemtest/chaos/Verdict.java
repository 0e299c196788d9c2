package io.baton.systemtest.chaos;

import java.util.List;

/**
 * How one call fared.
 *
 * @param victim the component that died
 * @param moment where the transfer was meant to be then
 * @param way {@code drop-in} or {@code api}
 * @param was the state in which the victim's death found the transfer, {@code none} when it was not on record yet
 * @param end how it ended, {@code none} when it did not
 * @param right whether that end is right and the right people hear each other
 * @param lost facts that the API reports and no event told
 * @param doubled facts told twice with different ids
 * @param disordered events that came after a later one of the same source
 * @param alone whether the caller was held, or alone, without a running transfer for too long after the victim's return
 * @param leakedMillis sound that was said in private and heard by the wrong ear
 * @param endedAfterMillis from the victim's return to the end
 * @param notes what went wrong, and what the people had to do twice
 */
public record Verdict(
        String victim,
        String moment,
        String way,
        String was,
        String end,
        boolean right,
        int lost,
        int doubled,
        int disordered,
        boolean alone,
        long leakedMillis,
        long endedAfterMillis,
        List<String> notes) {

    /** Whether all is well. */
    boolean ok() {
        return right && lost == 0 && doubled == 0 && disordered == 0 && !alone && leakedMillis == 0;
    }
}

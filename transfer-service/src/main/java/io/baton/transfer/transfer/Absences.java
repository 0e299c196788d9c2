package io.baton.transfer.transfer;

import java.time.Instant;

/**
 * Since when the agents of a transfer have no live socket any more: a browser tab that died tells nobody, and the media
 * server notices it only after 21 seconds.
 *
 * @param from since when the passing agent has none; null while it has one, or never had one
 * @param target the same of the target
 */
public record Absences(Instant from, Instant target) {

    /** Nobody is known to be absent. */
    public static final Absences NONE = new Absences(null, null);
}

package io.baton.transfer.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who was seen in a call's rooms, and since when somebody has been missing. */
@Embeddable
class Sightings {

    String caller;

    @Column(name = "caller_missing_since")
    Instant callerMissingSince;

    @Column(name = "target_missing_since")
    Instant targetMissingSince;

    @Column(name = "from_seen")
    boolean fromSeen;

    @Column(name = "from_missing_since")
    Instant fromMissingSince;

    @Column(name = "nobody_seen_at")
    Instant nobodySeenAt;

    /** For the persistence layer, and for a transfer that has seen nobody yet. */
    protected Sightings() {}

    /** Takes who was found as the caller now. */
    void caller(Optional<String> found, Instant now) {
        found.ifPresent(identity -> caller = identity);
        callerMissingSince = found.isPresent() || caller == null ? null : first(callerMissingSince, now);
    }

    /** Takes whether the target is in one of the rooms now. */
    void target(boolean there, Instant now) {
        targetMissingSince = there ? null : first(targetMissingSince, now);
    }

    /** Takes whether the passing agent is in one of the rooms now. */
    void from(boolean there, Instant now) {
        fromSeen |= there;
        fromMissingSince = there || !fromSeen ? null : first(fromMissingSince, now);
    }

    /** Nobody at all can be seen: the media server is away, or has just lost everybody. */
    void nobody(Instant now) {
        nobodySeenAt = now;
    }

    /** A new state begins: what was missing in the one before says nothing about it. */
    void targetAwaited() {
        targetMissingSince = null;
    }

    /** Whether a caller is known and was there at the last look. */
    boolean callerThere() {
        return caller != null && callerMissingSince == null;
    }

    /**
     * Whether who has been missing since then is gone. After a time when nobody could be seen clients come back one by one, some
     * only after seconds: whoever has been missing since has the patience that everybody has.
     */
    boolean gone(Instant since, Duration patience, Duration everybody, Instant now) {
        boolean lostWithAll = since != null && nobodySeenAt != null && since.isBefore(nobodySeenAt.plus(everybody));
        return overdue(since, lostWithAll && everybody.compareTo(patience) > 0 ? everybody : patience, now);
    }

    static boolean overdue(Instant since, Duration patience, Instant now) {
        return since != null && !now.isBefore(since.plus(patience));
    }

    private static Instant first(Instant known, Instant now) {
        return known == null ? now : known;
    }
}

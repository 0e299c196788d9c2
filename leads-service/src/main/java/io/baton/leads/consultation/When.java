package io.baton.leads.consultation;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** When something is to be, as a request says it: as an instant, or by somebody's clock. */
record When(Instant startsAt, LocalDateTime localStart, String timeZone, Integer minutes) {

    private static final Duration FAR = Duration.ofDays(731);

    /** Whose clock counts. */
    ZoneId zone(ZoneId otherwise) {
        if (timeZone == null) {
            return otherwise;
        }
        try {
            return ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "timeZone", "is not a time zone, for example Europe/Berlin");
        }
    }

    /**
     * When it begins.
     *
     * @throws Problem for a time by the clock that there is not, or twice, on a day when clocks change
     */
    Instant start(ZoneId otherwise, Instant now) {
        if ((startsAt == null) == (localStart == null)) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "startsAt", "is needed, or localStart with timeZone in its place");
        }
        Instant start = startsAt == null ? local(zone(otherwise)) : startsAt;
        if (start.isBefore(now) || start.isAfter(now.plus(FAR))) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    startsAt == null ? "localStart" : "startsAt",
                    "must be in the future and within two years");
        }
        return start;
    }

    private Instant local(ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(localStart);
        if (offsets.isEmpty()) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "localStart", "does not exist there: clocks go forward over it");
        }
        if (offsets.size() > 1) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    "localStart",
                    "exists twice there, because clocks go back: say which with startsAt");
        }
        return localStart.toInstant(offsets.getFirst());
    }

    Duration length() {
        return Duration.ofMinutes(minutes == null ? 30 : minutes);
    }
}

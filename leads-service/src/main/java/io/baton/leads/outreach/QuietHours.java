package io.baton.leads.outreach;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours in which nobody is called, by the callee's clock. They may go over midnight; equal times mean none.
 *
 * @param from when they begin
 * @param until when they end
 */
record QuietHours(LocalTime from, LocalTime until) {

    /** When the quiet is over, if it is quiet at this moment; summer time is the zone's matter. */
    Optional<Instant> over(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        if (!isQuiet(there.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = there.with(until);
        return Optional.of((end.isAfter(there) ? end : there.plusDays(1).with(until)).toInstant());
    }

    private boolean isQuiet(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}

package io.baton.leads.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;

/**
 * When an agent can be booked.
 *
 * @param timeZone IANA; whose clock counts
 * @param days for each weekday from when until when; not named: not at all
 * @param slotMinutes how long a slot is, 5 to 480; 30 when not given
 */
public record HoursRequest(
        @NotNull @Size(min = 1, max = 64) String timeZone,
        @NotNull @Size(max = 7) Map<@NotNull DayOfWeek, @NotNull @Valid Span> days,
        @Min(5) @Max(480) Integer slotMinutes) {

    /** From when until when, on one day. */
    public record Span(@NotNull LocalTime from, @NotNull LocalTime until) {}
}

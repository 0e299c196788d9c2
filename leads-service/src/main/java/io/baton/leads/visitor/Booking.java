package io.baton.leads.visitor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/**
 * When a visitor wants to be advised; by whom is ours to say.
 *
 * @param localStart when it begins by the clock of {@code timeZone}
 * @param timeZone IANA, for example {@code Europe/Berlin}
 * @param minutes 5 to 120; 30 when not given
 */
public record Booking(
        @NotNull LocalDateTime localStart,
        @NotNull @Size(min = 1, max = 64) String timeZone,
        @Size(min = 1, max = 200) String title,
        @Min(5) @Max(120) Integer minutes) {}

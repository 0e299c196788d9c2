package io.baton.leads.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A consultation to schedule.
 *
 * @param agent username of who holds it
 * @param startsAt when it begins; or
 * @param localStart when it begins by the clock of {@code timeZone}
 * @param timeZone IANA, for example {@code Europe/Berlin}; whose clock the invitation shows
 * @param minutes how long it takes, 5 to 480; 30 when not given
 */
public record ConsultationRequest(
        @NotNull UUID contactId,
        @NotNull @Size(min = 1, max = 128) String agent,
        @Size(min = 1, max = 200) String title,
        Instant startsAt,
        LocalDateTime localStart,
        @Size(max = 64) String timeZone,
        @Min(5) @Max(480) Integer minutes) {

    When when() {
        return new When(startsAt, localStart, timeZone, minutes);
    }
}

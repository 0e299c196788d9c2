package io.baton.leads.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;

/** Another time for a consultation; see {@link ConsultationRequest}. */
public record RescheduleRequest(
        Instant startsAt,
        LocalDateTime localStart,
        @Size(max = 64) String timeZone,
        @Min(5) @Max(480) Integer minutes) {

    When when() {
        return new When(startsAt, localStart, timeZone, minutes);
    }
}

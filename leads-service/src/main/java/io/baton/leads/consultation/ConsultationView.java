package io.baton.leads.consultation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A consultation; see {@link ConsultationRequest}.
 *
 * @param contactName the contact's name today; absent when it was erased
 * @param localStart when it begins by the clock of {@code timeZone}
 * @param state {@code scheduled} or {@code cancelled}
 * @param version grows with every change; the ETag
 */
public record ConsultationView(
        UUID id,
        UUID contactId,
        String contactName,
        String agent,
        String title,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        LocalDateTime localStart,
        String state,
        String reason,
        int version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    static ConsultationView of(Consultation it, String contactName) {
        return new ConsultationView(
                it.id,
                it.contactId,
                contactName,
                it.agent,
                it.title,
                it.startsAt,
                it.endsAt,
                it.timeZone,
                LocalDateTime.ofInstant(it.startsAt, ZoneId.of(it.timeZone)),
                it.state,
                it.reason,
                it.version,
                it.createdBy,
                it.createdAt,
                it.updatedAt);
    }
}

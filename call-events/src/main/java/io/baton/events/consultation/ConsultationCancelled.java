package io.baton.events.consultation;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * A consultation does not take place.
 *
 * @param consultationId the consultation
 * @param contactId the contact
 * @param agent username of the agent who holds it
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param version the version after this fact; grows with every change
 * @param reason why, as a code
 */
@EventContract(
        type = "io.baton.consultation.cancelled.v1",
        topic = Topics.CRM,
        classification = Classification.INTERNAL)
public record ConsultationCancelled(
        UUID consultationId, UUID contactId, String agent, Instant startsAt, Instant endsAt, int version, String reason)
        implements ConsultationEvent {

    public ConsultationCancelled {
        requireNonNull(consultationId, "consultationId");
        requireNonNull(contactId, "contactId");
        requireNonNull(agent, "agent");
        requireNonNull(startsAt, "startsAt");
        requireNonNull(endsAt, "endsAt");
        requireNonNull(reason, "reason");
    }
}

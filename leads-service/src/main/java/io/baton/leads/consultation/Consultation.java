package io.baton.leads.consultation;

import io.baton.events.consultation.ConsultationCancelled;
import io.baton.events.consultation.ConsultationEvent;
import io.baton.events.consultation.ConsultationRescheduled;
import io.baton.events.consultation.ConsultationScheduled;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody meets a contact at a time. */
@Entity
@Table(name = "consultation")
public class Consultation {

    static final String SCHEDULED = "scheduled";
    static final String CANCELLED = "cancelled";

    @Id
    UUID id;

    @Column(name = "contact_id")
    UUID contactId;

    String agent;

    String title;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "starts_at")
    Instant startsAt;

    @Column(name = "ends_at")
    Instant endsAt;

    String state;

    String reason;

    int version;

    @Column(name = "created_by")
    String createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For the persistence layer. */
    protected Consultation() {}

    Consultation(UUID id, UUID contactId, String agent, String title, String by, Instant now) {
        this.id = id;
        this.contactId = contactId;
        this.agent = agent;
        this.title = title;
        this.state = SCHEDULED;
        this.createdBy = by;
        this.createdAt = now;
    }

    List<ConsultationEvent> schedule(Instant start, Duration length, String zone, Instant now) {
        take(start, length, zone, now);
        return List.of(new ConsultationScheduled(id, contactId, agent, startsAt, endsAt, version));
    }

    List<ConsultationEvent> reschedule(Instant start, Duration length, String zone, Instant now) {
        requireScheduled();
        Instant before = startsAt;
        take(start, length, zone, now);
        return List.of(new ConsultationRescheduled(id, contactId, agent, startsAt, endsAt, version, before));
    }

    List<ConsultationEvent> cancel(String why, Instant now) {
        requireScheduled();
        state = CANCELLED;
        reason = why;
        version++;
        updatedAt = now;
        return List.of(new ConsultationCancelled(id, contactId, agent, startsAt, endsAt, version, why));
    }

    private void take(Instant start, Duration length, String zone, Instant now) {
        startsAt = start;
        endsAt = start.plus(length);
        timeZone = zone;
        version++;
        updatedAt = now;
    }

    private void requireScheduled() {
        if (!state.equals(SCHEDULED)) {
            throw Problem.of(
                    ProblemCode.CONSULTATION_STATE, "It is cancelled: schedule another.", Map.of("state", state));
        }
    }
}

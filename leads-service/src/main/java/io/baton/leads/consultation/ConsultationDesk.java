package io.baton.leads.consultation;

import io.baton.events.consultation.ConsultationEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.contact.Contacts;
import io.baton.leads.web.Versions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What people do with consultations: each a transaction with its events. */
@ApplicationScoped
public class ConsultationDesk {

    private final Consultations consultations;
    private final Contacts contacts;
    private final ConsultationSettings settings;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    ConsultationDesk(
            Consultations consultations,
            Contacts contacts,
            ConsultationSettings settings,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.consultations = consultations;
        this.contacts = contacts;
        this.settings = settings;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<ConsultationView> schedule(ConsultationRequest request, String by) {
        Instant start = request.when().start(settings.zone(), now());
        return Panache.withTransaction(() -> schedule(request, request.agent(), start, by));
    }

    /**
     * Schedules with whoever has set hours that hold the time, and has nothing else then; the request names nobody.
     *
     * @throws Problem {@code contact_not_found}, or {@code slot_taken} when nobody has time
     */
    public Uni<ConsultationView> scheduleWithAnybody(ConsultationRequest request, String by) {
        Instant start = request.when().start(settings.zone(), now());
        Instant end = start.plus(request.when().length());
        return Panache.withTransaction(() -> consultations
                .free(start, end)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.of(ProblemCode.SLOT_TAKEN, "Nobody has time then: choose another time."))
                .chain(agent -> schedule(request, agent, start, by)));
    }

    private Uni<ConsultationView> schedule(ConsultationRequest request, String agent, Instant start, String by) {
        String zone = request.when().zone(settings.zone()).getId();
        String title =
                request.title() == null ? "Consultation" : request.title().strip();
        return contacts.require(request.contactId()).chain(contact -> {
            var consultation = new Consultation(ids.next(), contact.id(), agent, title, by, now());
            return keep(
                    consultation, consultation.schedule(start, request.when().length(), zone, now()));
        });
    }

    Uni<ConsultationView> reschedule(UUID id, RescheduleRequest request, Integer seen) {
        return Panache.withTransaction(() -> consultations.lock(id).chain(consultation -> {
            Versions.require(seen, consultation.version);
            ZoneId zone = request.when().zone(ZoneId.of(consultation.timeZone));
            var events = consultation.reschedule(
                    request.when().start(zone, now()), request.when().length(), zone.getId(), now());
            return keep(consultation, events);
        }));
    }

    Uni<ConsultationView> cancel(UUID id, String reason, Integer seen) {
        return Panache.withTransaction(() -> consultations.lock(id).chain(consultation -> {
            Versions.require(seen, consultation.version);
            return keep(consultation, consultation.cancel(reason, now()));
        }));
    }

    private Uni<ConsultationView> keep(Consultation consultation, List<ConsultationEvent> events) {
        return consultations
                .keep(consultation)
                .call(() -> outbox.append(events))
                .chain(this::view);
    }

    /** The consultation with whom it is. Needs an open session. */
    Uni<ConsultationView> view(Consultation consultation) {
        return contacts.name(consultation.contactId).map(name -> ConsultationView.of(consultation, name));
    }

    Uni<Hours> hours(String agent) {
        return Panache.getSession()
                .chain(session -> session.find(Hours.class, agent))
                .map(found -> found == null ? new Hours(agent, settings.zone()) : found);
    }

    Uni<Hours> setHours(String agent, HoursRequest request) {
        ZoneId zone = new When(null, null, request.timeZone(), null).zone(settings.zone());
        if (request.days().values().stream().anyMatch(span -> !span.from().isBefore(span.until()))) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "days", "must end after they begin");
        }
        return Panache.withTransaction(() -> hours(agent).chain(hours -> {
            hours.set(request, zone);
            return Panache.getSession().chain(session -> session.persist(hours)).replaceWith(hours);
        }));
    }

    /** The free slots of an agent on these days, at most 31, by the agent's clock. */
    Uni<List<Slot>> free(String agent, String first, int days) {
        LocalDate day = date(first);
        return Panache.withSession(() -> hours(agent).chain(hours -> {
            List<Slot> all = Stream.iterate(day, each -> each.plusDays(1))
                    .limit(days)
                    .flatMap(each -> hours.slots(each).stream())
                    .filter(slot -> slot.startsAt().isAfter(now()))
                    .toList();
            if (all.isEmpty()) {
                return Uni.createFrom().item(all);
            }
            return consultations
                    .booked(agent, all.getFirst().startsAt(), all.getLast().endsAt())
                    .map(booked -> all.stream()
                            .filter(slot -> booked.stream().noneMatch(each -> overlap(slot, each)))
                            .toList());
        }));
    }

    private static boolean overlap(Slot slot, Consultation booked) {
        return slot.startsAt().isBefore(booked.endsAt) && slot.endsAt().isAfter(booked.startsAt);
    }

    private static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 2000 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            // falls through: one answer for all that is no date
        }
        throw Problem.field(ProblemCode.VALIDATION_FAILED, "from", "must be a date, for example 2026-12-01");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

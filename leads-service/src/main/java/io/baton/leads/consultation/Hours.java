package io.baton.leads.consultation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** When an agent can be booked, by their own clock. */
@Entity
@Table(name = "consultation_hours")
public class Hours {

    private static final TypeReference<Map<DayOfWeek, HoursRequest.Span>> TYPE = new TypeReference<>() {};

    @Id
    String agent;

    @Column(name = "time_zone")
    String timeZone;

    String days;

    @Column(name = "slot_minutes")
    int slotMinutes;

    int version;

    /** For the persistence layer. */
    protected Hours() {}

    /** Monday to Friday from nine to five. */
    Hours(String agent, ZoneId zone) {
        this.agent = agent;
        this.timeZone = zone.getId();
        this.slotMinutes = 30;
        Map<DayOfWeek, HoursRequest.Span> week = new TreeMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                week.put(day, new HoursRequest.Span(LocalTime.of(9, 0), LocalTime.of(17, 0)));
            }
        }
        this.days = Json.write(week);
    }

    void set(HoursRequest request, ZoneId zone) {
        timeZone = zone.getId();
        slotMinutes = request.slotMinutes() == null ? 30 : request.slotMinutes();
        days = Json.write(new TreeMap<>(request.days()));
        version++;
    }

    Map<DayOfWeek, HoursRequest.Span> week() {
        return Json.read(days, TYPE);
    }

    /** Whether a time lies in the hours of its day. */
    boolean hold(Instant from, Instant to) {
        ZoneId zone = ZoneId.of(timeZone);
        ZonedDateTime start = from.atZone(zone);
        HoursRequest.Span span = week().get(start.getDayOfWeek());
        return span != null
                && !start.toLocalTime().isBefore(span.from())
                && !to.isAfter(
                        start.toLocalDate().atTime(span.until()).atZone(zone).toInstant());
    }

    /** The slots of one day. An hour that clocks leave out has none, an hour that comes twice has them twice. */
    List<Slot> slots(LocalDate day) {
        HoursRequest.Span span = week().get(day.getDayOfWeek());
        if (span == null) {
            return List.of();
        }
        ZoneId zone = ZoneId.of(timeZone);
        ZonedDateTime end = day.atTime(span.until()).atZone(zone);
        List<Slot> slots = new ArrayList<>();
        ZonedDateTime start = day.atTime(span.from()).atZone(zone);
        while (!start.plusMinutes(slotMinutes).isAfter(end)) {
            slots.add(new Slot(start.toInstant(), start.plusMinutes(slotMinutes).toInstant(), start.toLocalDateTime()));
            start = start.plusMinutes(slotMinutes);
        }
        return slots;
    }
}

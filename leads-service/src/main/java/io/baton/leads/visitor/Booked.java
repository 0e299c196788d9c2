package io.baton.leads.visitor;

import io.baton.leads.consultation.ConsultationView;
import java.time.Instant;
import java.time.LocalDateTime;

/** What a visitor booked: when, and nothing of with whom. */
public record Booked(String title, Instant startsAt, Instant endsAt, String timeZone, LocalDateTime localStart) {

    static Booked of(ConsultationView view) {
        return new Booked(view.title(), view.startsAt(), view.endsAt(), view.timeZone(), view.localStart());
    }
}

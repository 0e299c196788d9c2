package io.baton.token.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.EventJson;
import io.baton.events.call.CallEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Writes what happened in a call: to the outbox for everybody, and to the call's own timeline. */
@ApplicationScoped
public class CallJournal {

    private static final String INSERT = """
            INSERT INTO timeline_entry (id, call_id, at, type, data) VALUES (:id, :call, :at, :type, :data)
            ON CONFLICT DO NOTHING""";
    private static final String OF_CALL = """
            SELECT at, type, data FROM timeline_entry WHERE call_id = :call ORDER BY at, id LIMIT 500""";

    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    CallJournal(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records our own facts in the open transaction. */
    public Uni<Void> record(List<? extends CallEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> done = outbox.append(events);
        for (CallEvent event : events) {
            done = done.chain(() -> write(
                    ids.next(), event.callId(), clock.instant(), event.type().type(), json(event)));
        }
        return done;
    }

    /** Records a fact of another service in the open transaction. */
    Uni<Void> write(UUID id, UUID callId, Instant at, String type, String data) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("call", callId)
                        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .setParameter("type", type)
                        .setParameter("data", data)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The timeline of a call, at most 500 entries. */
    Uni<List<Entry>> of(UUID callId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_CALL, Object[].class)
                        .setParameter("call", callId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Entry(instant(row[0]), (String) row[1], (String) row[2]))
                        .toList());
    }

    /** One entry: when, which fact, and its data as JSON. */
    record Entry(Instant at, String type, String data) {}

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    private static String json(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

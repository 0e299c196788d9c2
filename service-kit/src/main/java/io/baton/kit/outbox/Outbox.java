package io.baton.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.CloudEvent;
import io.baton.events.DomainEvent;
import io.baton.events.EventJson;
import io.baton.kit.id.Ids;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Where a state change leaves its events: rows written in the transaction of the change, published afterwards by the
 * {@link OutboxRelay}. Events of one key keep the order in which they were appended.
 */
@ApplicationScoped
public class Outbox {

    private static final String TAKE_SEQUENCE = """
            INSERT INTO outbox_sequence AS s (key, last) VALUES (:key, :count)
            ON CONFLICT (key) DO UPDATE SET last = s.last + :count RETURNING last""";
    private static final String INSERT =
            "INSERT INTO outbox (id, shard, topic, key, headers, data, occurred_at) VALUES ";
    private static final String ROW = "(:id%1$d, :shard, :topic%1$d, :key, :headers%1$d, :data%1$d, :occurredAt%1$d)";

    private final Ids ids;
    private final Clock clock;
    private final int shards;
    private final String source;

    Outbox(
            Ids ids,
            Clock clock,
            OutboxSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.ids = ids;
        this.clock = clock;
        this.shards = settings.shards();
        this.source = "/" + application;
    }

    /** Appends events in the transaction that is open now; fails when there is none. */
    public Uni<Void> append(Collection<? extends DomainEvent> events) {
        return append(events, Causation.NONE);
    }

    /** Appends events and says what led to them. */
    public Uni<Void> append(Collection<? extends DomainEvent> events, Causation causation) {
        // Keys in a fixed order, so that two transactions can never wait for each other's sequence rows.
        List<String> keys = events.stream()
                .map(DomainEvent::key)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (String key : keys) {
            List<? extends DomainEvent> ofKey =
                    events.stream().filter(event -> event.key().equals(key)).toList();
            done = done.chain(() -> Panache.getSession().chain(session -> appendKey(session, key, ofKey, causation)));
        }
        return done;
    }

    private Uni<Void> appendKey(
            Mutiny.Session session, String key, List<? extends DomainEvent> events, Causation causation) {
        if (session.currentTransaction() == null) {
            return Uni.createFrom()
                    .failure(new IllegalStateException("The outbox is written in the transaction of a state change"));
        }
        return session.createNativeQuery(TAKE_SEQUENCE, Long.class)
                .setParameter("key", key)
                .setParameter("count", (long) events.size())
                .getSingleResult()
                .chain(last -> insert(session, key, events, causation, last - events.size()));
    }

    private CloudEvent envelope(DomainEvent event, long sequence, Causation causation) {
        UUID id = ids.next();
        return CloudEvent.of(id, source, clock.instant().truncatedTo(ChronoUnit.MICROS), sequence, event)
                .withCorrelationid(causation.correlationId() == null ? id.toString() : causation.correlationId())
                .withCausationid(causation.causationId())
                .withTraceparent(traceparent());
    }

    /** All of a key in one statement: people wait for it. */
    private Uni<Void> insert(
            Mutiny.Session session,
            String key,
            List<? extends DomainEvent> events,
            Causation causation,
            long lastSequence) {
        String rows = IntStream.range(0, events.size()).mapToObj(ROW::formatted).collect(Collectors.joining(", "));
        Mutiny.MutationQuery insert = session.createNativeQuery(INSERT + rows)
                .setParameter("shard", (short) Math.floorMod(key.hashCode(), shards))
                .setParameter("key", key);
        for (int i = 0; i < events.size(); i++) {
            CloudEvent event = envelope(events.get(i), lastSequence + 1 + i, causation);
            insert.setParameter("id" + i, event.id())
                    .setParameter("topic" + i, events.get(i).type().topic())
                    .setParameter("headers" + i, json(event))
                    .setParameter("data" + i, new String(event.value(), StandardCharsets.UTF_8))
                    .setParameter("occurredAt" + i, OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC));
        }
        return insert.executeUpdate().replaceWithVoid();
    }

    private static String json(CloudEvent event) {
        try {
            return EventJson.mapper().writeValueAsString(event.headers());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}

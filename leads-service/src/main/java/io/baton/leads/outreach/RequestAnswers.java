package io.baton.leads.outreach;

import io.baton.events.CloudEvent;
import io.baton.events.call.CallAnswered;
import io.baton.events.call.CallEnded;
import io.baton.events.call.CallFailed;
import io.baton.events.lead.LeadEvent;
import io.baton.kit.outbox.Causation;
import io.baton.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Settles requests: by what the phone side tells, or because it told nothing in time. */
@ApplicationScoped
public class RequestAnswers {

    private static final String EXPIRED = "expired";

    private final LeadRequests requests;
    private final Outbox outbox;
    private final Clock clock;

    RequestAnswers(LeadRequests requests, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes a fact of the phone side, in the transaction that is open now.
     *
     * @return whom the call is with, when the fact is about a requested one
     */
    public Uni<Optional<UUID>> take(CloudEvent event) {
        Optional<UUID> id = correlation(event);
        if (id.isEmpty() || event.type().startsWith("io.baton.lead.")) {
            return Uni.createFrom().item(Optional.empty());
        }
        return requests.lockIfThere(id.get())
                .chain(request -> request == null
                        ? Uni.createFrom().item(Optional.<UUID>empty())
                        : settle(request, event).replaceWith(Optional.of(request.contactId)));
    }

    private Uni<Void> settle(Request request, CloudEvent event) {
        Instant now = clock.instant();
        List<LeadEvent> events =
                switch (event.event().orElse(null)) {
                    case CallAnswered answered -> request.answered(answered.callId(), now);
                    case CallFailed failed -> request.failed(code(failed.code()), now);
                    case CallEnded ended -> request.failed(code(ended.reason()), now);
                    case null, default -> message(request, event, now);
                };
        return append(request, events, event.id().toString());
    }

    /** Facts about messages join the contract with their service; until then their names alone are known. */
    private static List<LeadEvent> message(Request request, CloudEvent event, Instant now) {
        return switch (event.type()) {
            case "io.baton.message.sent.v1" -> request.answered(null, now);
            case "io.baton.message.delivery_changed.v1" ->
                event.data().path("status").asText().equals("failed")
                        ? request.failed("not_delivered", now)
                        : List.of();
            default -> List.of();
        };
    }

    private static String code(String reason) {
        return reason.matches("[a-z0-9_]{1,64}") ? reason : "failed";
    }

    private static Optional<UUID> correlation(CloudEvent event) {
        try {
            return Optional.ofNullable(event.correlationid()).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Requests that nobody answered in time. */
    @Scheduled(every = "1s", identity = "requests-expired", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> expire() {
        return Panache.withTransaction(() -> requests.due(clock.instant()).chain(due -> Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(this::expire)
                .collect()
                .last()
                .replaceWithVoid()));
    }

    private Uni<Void> expire(UUID id) {
        return requests.lockIfThere(id)
                .chain(request -> append(request, request.failed(EXPIRED, clock.instant()), null));
    }

    private Uni<Void> append(Request request, List<LeadEvent> events, String cause) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : requests.flush().chain(() -> outbox.append(events, new Causation(request.id.toString(), cause)));
    }
}

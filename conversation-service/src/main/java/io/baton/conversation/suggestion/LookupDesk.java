package io.baton.conversation.suggestion;

import io.baton.conversation.retry.Retry;
import io.baton.conversation.suggestion.LeadsContactsApi.Match;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks leads-service whose numbers and addresses are, tried again until it answers. */
@ApplicationScoped
class LookupDesk {

    private static final Logger LOG = Logger.getLogger(LookupDesk.class);

    private final Lookups lookups;
    private final SuggestionDesk suggestions;
    private final LeadsContactsApi leads;
    private final LookupSettings settings;
    private final Clock clock;

    LookupDesk(
            Lookups lookups,
            SuggestionDesk suggestions,
            @RestClient LeadsContactsApi leads,
            LookupSettings settings,
            Clock clock) {
        this.lookups = lookups;
        this.suggestions = suggestions;
        this.leads = leads;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks all that are due. */
    @Scheduled(every = "1s", identity = "lookups", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return next().chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : ask(taken.get()).chain(this::work))
                .onFailure()
                .invoke(failure -> LOG.warnf("A contact was not looked up, and is again: %s", failure.getClass()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Optional<Lookup>> next() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> lookups.take(now, now.plus(settings.lease())));
    }

    private Uni<Void> ask(Lookup lookup) {
        Point point = lookup.point();
        return (point.kind() == Point.Kind.PHONE
                        ? leads.resolve(point.value(), null)
                        : leads.resolve(null, point.value()))
                .onItemOrFailure()
                .transformToUni(
                        (match, failure) -> failure == null ? answered(lookup, match) : failed(lookup, failure));
    }

    private Uni<Void> answered(Lookup lookup, Match match) {
        return Panache.withTransaction(() -> suggestions.answered(lookup, match).chain(() -> lookups.done(lookup)));
    }

    private Uni<Void> failed(Lookup lookup, Throwable failure) {
        if (Retry.isRefused(failure)) {
            return Panache.withTransaction(() -> lookups.done(lookup));
        }
        Optional<Instant> next = Retry.next(settings, lookup.tries(), lookup.wantedAt(), clock.instant());
        if (next.isEmpty()) {
            LOG.warnf(
                    "A contact is not looked up any more: conversationId=%s cause=%s",
                    lookup.conversationId(), failure.getClass().getSimpleName());
            return Panache.withTransaction(() -> lookups.done(lookup));
        }
        return Panache.withTransaction(() -> lookups.later(lookup, next.get()));
    }
}

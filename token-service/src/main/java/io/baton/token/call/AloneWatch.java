package io.baton.token.call;

import io.baton.token.matrix.LegKind;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Says that a caller is alone, once per stretch of being alone, whichever replica sees it first. */
@ApplicationScoped
class AloneWatch {

    private static final Logger LOG = Logger.getLogger(AloneWatch.class);
    private static final int MOST = 200;

    private final Calls calls;
    private final Legs legs;
    private final CallJournal journal;
    private final CallSettings settings;
    private final Clock clock;

    AloneWatch(Calls calls, Legs legs, CallJournal journal, CallSettings settings, Clock clock) {
        this.calls = calls;
        this.legs = legs;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${baton.call.alone-watch:2s}",
            delayed = "2s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return Panache.withSession(() -> calls.untold(clock.instant().minus(settings.aloneAfter()), MOST))
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(call -> tell(call.id()))
                        .collect()
                        .last())
                .onFailure()
                .invoke(failure -> LOG.debugf("It could not be seen who is alone: %s", failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Void> tell(UUID callId) {
        return Panache.withTransaction(() -> calls.locked(callId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : legs.present(callId)
                                .chain(present -> journal.record(found.get()
                                        .alone(
                                                caller(found.get(), present),
                                                settings.aloneAfter(),
                                                clock.instant())))));
    }

    private static String caller(Call call, List<Leg> present) {
        return present.stream()
                .filter(leg -> leg.kind() == LegKind.CALLER && leg.room().equals(call.homeRoom()))
                .map(Leg::identity)
                .findFirst()
                .orElse(null);
    }
}

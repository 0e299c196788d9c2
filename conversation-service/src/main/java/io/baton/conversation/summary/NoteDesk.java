package io.baton.conversation.summary;

import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.retry.Retry;
import io.baton.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Has the summary of a call's end written down as a note about its contact, tried again until leads-service has it. */
@ApplicationScoped
class NoteDesk {

    private static final Logger LOG = Logger.getLogger(NoteDesk.class);

    private final WantedNotes notes;
    private final Conversations conversations;
    private final Contacts contacts;
    private final LeadsNotesApi leads;
    private final NoteSettings settings;
    private final Clock clock;

    NoteDesk(
            WantedNotes notes,
            Conversations conversations,
            Contacts contacts,
            @RestClient LeadsNotesApi leads,
            NoteSettings settings,
            Clock clock) {
        this.notes = notes;
        this.conversations = conversations;
        this.contacts = contacts;
        this.leads = leads;
        this.settings = settings;
        this.clock = clock;
    }

    /** Writes all that are due. */
    @Scheduled(every = "1s", identity = "notes", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return next().chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : write(taken.get()).chain(this::work))
                .onFailure()
                .invoke(failure -> LOG.warnf("A note was not written, and is tried again: %s", failure.getClass()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Optional<WantedNote>> next() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> notes.take(now, now.plus(settings.lease())));
    }

    private Uni<Void> write(WantedNote wanted) {
        return Panache.withSession(() -> isStillTheirs(wanted))
                .chain(theirs -> theirs
                        ? leads.write(
                                        wanted.contactId(),
                                        wanted.summaryId(),
                                        new LeadsNotesApi.Note(NoteText.of(wanted.summary())))
                                .onItemOrFailure()
                                .transformToUni(
                                        (done, failure) -> failure == null ? written(wanted) : failed(wanted, failure))
                        : giveUp(wanted));
    }

    /** Whether it is still certain that it was said with them. */
    private Uni<Boolean> isStillTheirs(WantedNote wanted) {
        return conversations
                .require(wanted.conversationId())
                .map(Conversation::verifiedContact)
                .chain(now -> contacts.current(wanted.contactId()).map(then -> now.isPresent() && now.equals(then)))
                .onFailure(Problem.class)
                .recoverWithItem(false);
    }

    private Uni<Void> written(WantedNote wanted) {
        return Panache.withTransaction(() -> notes.written(wanted.summaryId(), clock.instant()));
    }

    private Uni<Void> failed(WantedNote wanted, Throwable failure) {
        Optional<Instant> next = Retry.isRefused(failure)
                ? Optional.empty()
                : Retry.next(settings, wanted.tries(), wanted.wantedAt(), clock.instant());
        if (next.isEmpty()) {
            LOG.warnf(
                    "A note is given up: summaryId=%s cause=%s",
                    wanted.summaryId(), failure.getClass().getSimpleName());
            return giveUp(wanted);
        }
        return Panache.withTransaction(() -> notes.later(wanted.summaryId(), next.get()));
    }

    private Uni<Void> giveUp(WantedNote wanted) {
        return Panache.withTransaction(() -> notes.giveUp(wanted.summaryId()));
    }
}

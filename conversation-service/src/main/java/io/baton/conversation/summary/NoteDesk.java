package io.baton.conversation.summary;

import io.baton.conversation.conversation.Contacts;
import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.Conversations;
import io.baton.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Has the summary of a call's end written down as a note about its contact, tried again until leads-service has it. */
@ApplicationScoped
class NoteDesk {

    private static final Logger LOG = Logger.getLogger(NoteDesk.class);

    /** Not now, or not with this token: later perhaps. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 408, 409, 425, 429);

    private static final int MOST_DOUBLINGS = 20;

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
        boolean late = !wanted.wantedAt().plus(settings.giveUpAfter()).isAfter(clock.instant());
        if (late || isFinal(failure)) {
            LOG.warnf(
                    "A note is given up: summaryId=%s cause=%s",
                    wanted.summaryId(), failure.getClass().getSimpleName());
            return giveUp(wanted);
        }
        Duration wait = settings.retryAfter().multipliedBy(1L << Math.min(wanted.tries() - 1, MOST_DOUBLINGS));
        Instant due = clock.instant().plus(wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait());
        return Panache.withTransaction(() -> notes.later(wanted.summaryId(), due));
    }

    /** Whether leads-service says that it never takes it: the contact is erased, or something is wrong with us. */
    private static boolean isFinal(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 500
                && !PASSING.contains(answer.getResponse().getStatus());
    }

    private Uni<Void> giveUp(WantedNote wanted) {
        return Panache.withTransaction(() -> notes.giveUp(wanted.summaryId()));
    }
}

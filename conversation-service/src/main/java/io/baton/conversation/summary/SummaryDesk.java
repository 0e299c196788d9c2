package io.baton.conversation.summary;

import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.conversation.model.ModelFailed;
import io.baton.events.call.CallSummaryCompleted;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has summaries written: each once, by one replica at a time, taken over by another when that one was killed. */
@ApplicationScoped
public class SummaryDesk {

    private static final Logger LOG = Logger.getLogger(SummaryDesk.class);

    private final Summaries summaries;
    private final Conversations conversations;
    private final Messages messages;
    private final ModelSummaryWriter model;
    private final ExtractiveSummaryWriter extractive;
    private final WantedNotes notes;
    private final SummarySettings settings;
    private final Outbox outbox;
    private final Clock clock;

    SummaryDesk(
            Summaries summaries,
            Conversations conversations,
            Messages messages,
            ModelSummaryWriter model,
            ExtractiveSummaryWriter extractive,
            WantedNotes notes,
            SummarySettings settings,
            Outbox outbox,
            Clock clock) {
        this.summaries = summaries;
        this.conversations = conversations;
        this.messages = messages;
        this.model = model;
        this.extractive = extractive;
        this.notes = notes;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A call is over: what was said in it is summed up when late words have had time to arrive. */
    public Uni<Void> callOver(UUID callId) {
        return want(callId, Occasion.CALL_ENDED, null);
    }

    /** Somebody else is to take the caller: what was said so far is summed up. */
    public Uni<Void> passedOn(UUID callId, UUID transferId) {
        return want(callId, Occasion.TRANSFER, transferId);
    }

    private Uni<Void> want(UUID conversation, Occasion occasion, UUID transfer) {
        Instant now = clock.instant();
        return summaries.want(conversation, occasion, transfer, now.plus(settings.settle()), now);
    }

    /** Writes all that are due. */
    @Scheduled(every = "1s", identity = "summaries", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return next().chain(taken -> taken.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : write(taken.get()).chain(this::work))
                .onFailure()
                .invoke(failure -> LOG.warnf("A summary was not written, and is tried again: %s", failure.getClass()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Optional<WantedSummary>> next() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> summaries.take(now, now.plus(settings.lease())));
    }

    private Uni<Void> write(WantedSummary wanted) {
        return Panache.withSession(() -> conversations
                        .require(wanted.conversationId())
                        .chain(conversation -> messages.page(conversation.id(), Optional.empty(), settings.messages())))
                .map(newestFirst ->
                        newestFirst.reversed().stream().filter(Message::isFinal).toList())
                .chain(said ->
                        said.isEmpty() ? drop(wanted) : summary(wanted, said).chain(summary -> keep(wanted, summary)))
                .onFailure(SummaryDesk::isGone)
                .recoverWithUni(() -> drop(wanted));
    }

    /** The model's, within its time and tries; without it what was said speaks for itself. */
    private Uni<Summary> summary(WantedSummary wanted, List<Message> said) {
        if (!model.isConfigured() || wanted.tries() > settings.tries()) {
            return Uni.createFrom().item(() -> extractive.write(said));
        }
        return model.write(said).onFailure(ModelFailed.class).recoverWithItem(() -> extractive.write(said));
    }

    /** Whoever it was with has been erased. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof Problem problem && problem.code() == ProblemCode.CONVERSATION_NOT_FOUND;
    }

    private Uni<Void> drop(WantedSummary wanted) {
        return Panache.withTransaction(() -> summaries.drop(wanted.id()));
    }

    /** The conversation is locked first, so that nothing is kept of somebody who is erased meanwhile. */
    private Uni<Void> keep(WantedSummary wanted, Summary summary) {
        Instant now = clock.instant();
        return Panache.withTransaction(
                () -> conversations.requireLocked(wanted.conversationId()).chain(conversation -> summaries
                        .write(wanted.id(), summary, now)
                        .chain(fresh -> fresh
                                ? tell(wanted, conversation, summary, now)
                                : Uni.createFrom().voidItem())));
    }

    private Uni<Void> tell(WantedSummary wanted, Conversation conversation, Summary summary, Instant now) {
        conversation.sumUp(summary.text(), now);
        return outbox.append(written(wanted, conversation, summary)).chain(() -> note(wanted, conversation, now));
    }

    /** The end of a call is noted about its contact, when it was verified that it was them. */
    private Uni<Void> note(WantedSummary wanted, Conversation conversation, Instant now) {
        return wanted.occasion() == Occasion.CALL_ENDED
                ? conversation
                        .verifiedContact()
                        .map(contact -> notes.want(wanted.id(), contact, now))
                        .orElse(Uni.createFrom().voidItem())
                : Uni.createFrom().voidItem();
    }

    private static List<CallSummaryCompleted> written(
            WantedSummary wanted, Conversation conversation, Summary summary) {
        if (conversation.callId() == null || conversation.room() == null) {
            return List.of();
        }
        return List.of(new CallSummaryCompleted(
                conversation.callId(),
                conversation.room(),
                conversation.id(),
                wanted.id(),
                summary.writer().wire(),
                wanted.occasion().wire()));
    }
}

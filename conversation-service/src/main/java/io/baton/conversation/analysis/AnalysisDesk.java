package io.baton.conversation.analysis;

import io.baton.conversation.conversation.Conversation;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.conversation.LiveWords;
import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.conversation.model.ModelFailed;
import io.baton.events.call.CallAnalysisCompleted;
import io.baton.kit.id.Ids;
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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Has calls analysed while they go on: each at most once at a time, several side by side, taken over when a replica was killed. */
@ApplicationScoped
public class AnalysisDesk implements LiveWords {

    private static final Logger LOG = Logger.getLogger(AnalysisDesk.class);

    private final Turns turns;
    private final Analyses analyses;
    private final Conversations conversations;
    private final Messages messages;
    private final ModelAnalysisWriter model;
    private final ExtractiveAnalysisWriter extractive;
    private final Scripts scripts;
    private final AnalysisSettings settings;
    private final Apart apart;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final AtomicInteger running = new AtomicInteger();

    AnalysisDesk(
            Turns turns,
            Analyses analyses,
            Conversations conversations,
            Messages messages,
            ModelAnalysisWriter model,
            ExtractiveAnalysisWriter extractive,
            Scripts scripts,
            AnalysisSettings settings,
            Apart apart,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.turns = turns;
        this.analyses = analyses;
        this.conversations = conversations;
        this.messages = messages;
        this.model = model;
        this.extractive = extractive;
        this.scripts = scripts;
        this.settings = settings;
        this.apart = apart;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<Void> said(Conversation conversation, Message message) {
        return settings.after() <= 0
                ? Uni.createFrom().voidItem()
                : turns.said(conversation.id(), message.id(), settings.after(), clock.instant());
    }

    /** Looks whether a call's turn has come. */
    @Scheduled(every = "1s", identity = "analyses")
    void look() {
        if (running.incrementAndGet() > settings.atOnce()) {
            running.decrementAndGet();
            return;
        }
        apart.run(() -> work().onFailure()
                .invoke(failure -> LOG.warnf("A call was not analysed, and is tried again: %s", failure.getClass()))
                .eventually(running::decrementAndGet));
    }

    /** One after the other until none is due; each that is found has another one looked for at its side. */
    private Uni<Void> work() {
        return next().chain(turn -> {
            if (turn.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            look();
            return write(turn.get()).chain(this::work);
        });
    }

    private Uni<Optional<Turn>> next() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> turns.take(now, now.plus(settings.lease())));
    }

    private Uni<Void> write(Turn turn) {
        return Panache.withSession(() -> conversations
                        .require(turn.conversationId())
                        .chain(conversation -> material(conversation, turn)))
                .chain(found ->
                        found.isEmpty() ? forget(turn) : analysis(found.get()).chain(analysis -> keep(turn, analysis)))
                .onFailure(AnalysisDesk::isGone)
                .recoverWithUni(() -> forget(turn));
    }

    /** What was said last; nothing when the call is over. */
    private Uni<Optional<Material>> material(Conversation conversation, Turn turn) {
        return conversation.isOpen()
                ? messages.page(conversation.id(), Optional.empty(), settings.messages())
                        .map(newestFirst -> Optional.of(new Material(
                                conversation.leadId().orElse(null),
                                newestFirst.reversed().stream()
                                        .filter(Message::isFinal)
                                        .toList(),
                                Set.copyOf(turn.fresh()))))
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<Analysis> analysis(Material material) {
        return written(material)
                .chain(analysis -> material.leadId() == null
                        ? Uni.createFrom().item(analysis)
                        : scripts.bestFor(material.leadId())
                                .map(script -> script.map(analysis::suggesting).orElse(analysis)));
    }

    /** The model's, within its time; without it plain rules. */
    private Uni<Analysis> written(Material material) {
        return model.isConfigured()
                ? model.write(material).onFailure(ModelFailed.class).recoverWithItem(() -> extractive.write(material))
                : Uni.createFrom().item(() -> extractive.write(material));
    }

    /** Whoever it was with has been erased. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof Problem problem && problem.code() == ProblemCode.CONVERSATION_NOT_FOUND;
    }

    private Uni<Void> forget(Turn turn) {
        return Panache.withTransaction(() -> turns.forget(turn.conversationId()));
    }

    /** The conversation is locked first, so that nothing is kept of somebody who is erased meanwhile. */
    private Uni<Void> keep(Turn turn, Analysis analysis) {
        Instant now = clock.instant();
        return Panache.withTransaction(
                () -> conversations.requireLocked(turn.conversationId()).chain(conversation -> turns.done(
                                turn, settings.after(), now)
                        .chain(ours -> ours
                                ? keep(turn, conversation, analysis, now)
                                : Uni.createFrom().voidItem())));
    }

    private Uni<Void> keep(Turn turn, Conversation conversation, Analysis analysis, Instant now) {
        UUID id = ids.next();
        // The conversation of a call has the call's id, unless it was merged into one of something else.
        UUID call = conversation.callId() == null ? turn.conversationId() : conversation.callId();
        return analyses.keep(id, conversation.id(), call, now, analysis)
                .chain(() -> outbox.append(completed(call, conversation, id, analysis)));
    }

    /** Without a room nobody has heard yet that the call began: whoever looks at it then finds the analysis. */
    private static List<CallAnalysisCompleted> completed(
            UUID call, Conversation conversation, UUID id, Analysis analysis) {
        return conversation.room() == null
                ? List.of()
                : List.of(new CallAnalysisCompleted(
                        call,
                        conversation.room(),
                        conversation.id(),
                        id,
                        analysis.writer().wire()));
    }
}

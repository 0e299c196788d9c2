package io.baton.transfer.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.briefing.Briefing;
import io.baton.transfer.briefing.BriefingInput;
import io.baton.transfer.briefing.Briefings;
import io.baton.transfer.call.CallView;
import io.baton.transfer.call.Calls;
import io.baton.transfer.call.MatrixStale;
import io.baton.transfer.flow.Flows;
import io.baton.transfer.queue.QueueTerms;
import io.baton.transfer.queue.Queues;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Runs steps. Each may run twice (after a crash, or when a lease ran out) and means the same both times: wishes carry versions,
 * questions change nothing, and what a step found out counts only while the transfer is in the state that planned it.
 */
@ApplicationScoped
class StepRunner {

    private static final Logger LOG = Logger.getLogger(StepRunner.class);
    private static final Duration FIRST_BACKOFF = Duration.ofMillis(50);
    private static final Duration LAST_BACKOFF = Duration.ofSeconds(5);
    /** Longer than the model's time limit. */
    private static final Duration LONG_LEASE = Duration.ofSeconds(15);

    private static final Duration SOON = Duration.ofMillis(20);

    private final Transfers transfers;
    private final TransferChanges changes;
    private final TransferSteps steps;
    private final TransferSettings settings;
    private final TransferNews news;
    private final Calls calls;
    private final Briefings briefings;
    private final Presence presence;
    private final Queues queues;
    private final QueueDispatch dispatch;
    private final Flows flows;
    private final Clock clock;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    StepRunner(
            Transfers transfers,
            TransferChanges changes,
            TransferSteps steps,
            TransferSettings settings,
            TransferNews news,
            Calls calls,
            Briefings briefings,
            Presence presence,
            Queues queues,
            QueueDispatch dispatch,
            Flows flows,
            Clock clock,
            ObjectMapper json,
            MeterRegistry meters) {
        this.transfers = transfers;
        this.changes = changes;
        this.steps = steps;
        this.settings = settings;
        this.news = news;
        this.calls = calls;
        this.briefings = briefings;
        this.presence = presence;
        this.queues = queues;
        this.dispatch = dispatch;
        this.flows = flows;
        this.clock = clock;
        this.json = json;
        this.meters = meters;
    }

    /** Runs what a change wants done at once, and what follows from it; answers the transfer as it is then. */
    Uni<Transfer> drive(Changed changed) {
        Uni<Transfer> driven = Uni.createFrom().item(changed.transfer());
        for (ClaimedStep step : changed.atOnce()) {
            driven = driven.chain(() -> run(step));
        }
        return driven;
    }

    /** Runs one step and what follows from it. Never fails: a step that cannot be done now is due again later. */
    Uni<Transfer> run(ClaimedStep step) {
        return load(step)
                .chain(transfer ->
                        step.isCurrent(transfer) ? work(step, transfer) : changes.conclude(step, t -> List.of()))
                .chain(this::drive)
                .onFailure()
                .recoverWithUni(failure -> later(step, failure));
    }

    /** Runs a transfer's step of this kind now unless somebody is at it; answers the transfer as it is then. */
    Uni<Transfer> hasten(UUID transferId, StepKind kind) {
        return steps.claim(transferId, kind, lease(kind))
                .chain(found -> found.isEmpty()
                        ? Panache.withSession(() -> transfers.findById(transferId))
                        : run(found.getFirst()));
    }

    private Uni<Transfer> load(ClaimedStep step) {
        return Panache.withSession(() -> transfers.findById(step.transferId()));
    }

    private Uni<Changed> work(ClaimedStep step, Transfer transfer) {
        return switch (step.kind()) {
            case ENFORCE -> enforce(step, transfer);
            case LOOK -> look(step, transfer, settings.lookEvery());
            case AWAIT -> await(step, transfer);
            case DEADLINE -> expire(step, transfer);
            case INVITE -> invite(step, transfer);
            case BRIEF -> brief(step, transfer);
        };
    }

    private Uni<Changed> enforce(ClaimedStep step, Transfer transfer) {
        return calls.apply(transfer.callId(), TransferMatrix.of(transfer))
                .chain(exists -> changes.conclude(
                        step, t -> exists ? t.enforced(clock.instant(), settings) : t.callGone(clock.instant())))
                .onFailure(MatrixStale.class)
                .recoverWithUni(stale -> rebase(step, stale.current()));
    }

    /** Somebody else wished in between (a hold, an earlier transfer): wishes again on top of it, unless we are outdated. */
    private Uni<Changed> rebase(ClaimedStep step, long current) {
        return changes.observe(step, t -> {
                    t.rebase(current);
                    return List.of();
                })
                .chain(changed -> step.isCurrent(changed.transfer())
                        ? enforce(step, changed.transfer())
                        : changes.conclude(step, t -> List.of()));
    }

    private Uni<Changed> expire(ClaimedStep step, Transfer transfer) {
        return overflow(transfer)
                .chain(next -> changes.conclude(step, t -> t.expire(clock.instant(), settings, next)))
                .invoke(changed -> {
                    if (changed.transfer().waiting()) {
                        dispatch.wake();
                    }
                });
    }

    /** Where a call goes on that waited too long in its queue. */
    private Uni<Optional<QueueTerms>> overflow(Transfer transfer) {
        if (transfer.queue == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Panache.withSession(() -> queues.terms(transfer.queue).chain(terms -> terms.map(QueueTerms::overflowTo)
                .map(queues::terms)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    private Uni<Changed> look(ClaimedStep step, Transfer transfer, Duration next) {
        return calls.byId(transfer.callId()).chain(call -> {
            Instant now = clock.instant();
            if (call.isEmpty()) {
                return changes.conclude(step, t -> t.callGone(now));
            }
            return absences(transfer)
                    .chain(absences -> conclude(step, call.get(), absences, now))
                    .call(changed -> step.isCurrent(changed.transfer())
                            ? steps.again(step, next, null)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Changed> conclude(ClaimedStep step, CallView call, Absences absences, Instant now) {
        return changes.observe(step, t -> t.observe(call, absences, now, settings));
    }

    private Uni<Absences> absences(Transfer transfer) {
        List<String> agents = Stream.of(transfer.fromAgent(), transfer.target())
                .filter(Objects::nonNull)
                .toList();
        return presence.unseenSince(agents)
                .map(since -> new Absences(since.get(transfer.fromAgent()), since.get(transfer.target())));
    }

    private Uni<Changed> await(ClaimedStep step, Transfer transfer) {
        AwaitedLeg leg = TransferPlan.awaited(transfer).orElseThrow();
        return calls.awaitLeg(transfer.callId(), leg.identity(), leg.room(), settings.legWait())
                .chain(found -> found.publishing()
                        ? look(step, transfer, SOON)
                        : steps.again(step, Duration.ZERO, null).replaceWith(new Changed(transfer, List.of())));
    }

    private Uni<Changed> invite(ClaimedStep step, Transfer transfer) {
        AwaitedLeg leg = TransferPlan.invited(transfer).orElseThrow();
        return calls.invite(transfer.callId(), leg.identity(), leg.room())
                .chain(() -> changes.conclude(step, t -> List.of()));
    }

    private Uni<Changed> brief(ClaimedStep step, Transfer transfer) {
        if (transfer.briefing() != null || transfer.state().isEnd()) {
            return changes.conclude(step, t -> List.of());
        }
        Instant start = clock.instant();
        return Panache.withSession(() -> transfers.earlierBriefings(transfer))
                .map(earlier -> new BriefingInput(transfer.reason, transfer.notes, transfer.transcript, texts(earlier)))
                .chain(input -> briefings.write(input, pieces(transfer)))
                .chain(briefing -> changes.conclude(
                        step,
                        t -> t.briefed(write(briefing), briefing.source(), Duration.between(start, clock.instant()))))
                .call(changed -> changed.transfer().briefing() == null
                        ? Uni.createFrom().voidItem()
                        : Panache.withTransaction(() -> news.briefed(changed.transfer())));
    }

    private List<String> texts(List<String> briefings) {
        return briefings.stream().map(this::text).toList();
    }

    private String text(String briefing) {
        try {
            return json.readTree(briefing).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes the growing text on, a piece at a time and in order. */
    private Consumer<String> pieces(Transfer transfer) {
        return new BriefingPieces(delta -> flows.fork(() -> news.piece(transfer, delta)));
    }

    private String write(Briefing briefing) {
        try {
            return json.writeValueAsString(briefing);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uni<Transfer> later(ClaimedStep step, Throwable failure) {
        String code = failure instanceof Problem problem ? problem.code().wire() : "internal_error";
        if (failure instanceof Problem) {
            LOG.infof(
                    "A step waits: step=%s transfer=%s attempt=%d code=%s",
                    step.kind(), step.transferId(), step.attempts(), code);
        } else {
            LOG.warnf(
                    failure,
                    "A step failed: step=%s transfer=%s attempt=%d",
                    step.kind(),
                    step.transferId(),
                    step.attempts());
        }
        meters.counter("baton.transfer.step.retries", "step", step.kind().name())
                .increment();
        return steps.again(step, backoff(step.attempts()), code)
                .chain(() -> changes.observe(step, t -> {
                    if (step.kind() == StepKind.ENFORCE) {
                        t.hindered(code);
                    }
                    if (code.equals(ProblemCode.LIVEKIT_AWAY.wire())) {
                        t.blinded(clock.instant());
                    }
                    return List.of();
                }))
                .map(Changed::transfer)
                .onFailure()
                .recoverWithUni(() -> load(step));
    }

    private Duration lease(StepKind kind) {
        return kind == StepKind.BRIEF ? LONG_LEASE : settings.stepLease();
    }

    private static Duration backoff(int attempts) {
        long millis = FIRST_BACKOFF.toMillis() << Math.min(Math.max(0, attempts - 1), 10);
        return Duration.ofMillis(Math.min(millis, LAST_BACKOFF.toMillis()));
    }
}

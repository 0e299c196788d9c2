package io.baton.transfer.transfer;

import io.baton.events.transfer.TransferEvent;
import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.call.CallView;
import io.baton.transfer.call.Calls;
import io.baton.transfer.queue.QueueTerms;
import io.baton.transfer.queue.Queues;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;

/** What people do with transfers: each use case once, whichever route it comes by. */
@ApplicationScoped
public class TransferCommands {

    /** An extractive briefing is there within milliseconds, a model's within seconds. */
    private static final Duration FIRST_BRIEFING_POLL = Duration.ofMillis(4);

    private static final Duration BRIEFING_POLL = Duration.ofMillis(50);

    private final Transfers transfers;
    private final TransferChanges changes;
    private final StepRunner runner;
    private final StepLoop loop;
    private final TransferSettings settings;
    private final Presence presence;
    private final Calls calls;
    private final Queues queues;
    private final Ids ids;
    private final Clock clock;

    TransferCommands(
            Transfers transfers,
            TransferChanges changes,
            StepRunner runner,
            StepLoop loop,
            TransferSettings settings,
            Presence presence,
            Calls calls,
            Queues queues,
            Ids ids,
            Clock clock) {
        this.transfers = transfers;
        this.changes = changes;
        this.runner = runner;
        this.loop = loop;
        this.settings = settings;
        this.presence = presence;
        this.calls = calls;
        this.queues = queues;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins a transfer of a call the asker is on, to a known agent; done when the caller is held (or the hold goes on alone).
     *
     * @param stored what else belongs to the transaction that stores the transfer
     */
    Uni<Transfer> request(TransferRequest request, Asker asker, Function<Transfer, Uni<Void>> stored) {
        request.requireOneTarget();
        String agent = request.target().agent();
        if (asker.username().equals(agent)) {
            throw Problem.of(ProblemCode.SAME_AGENT, "You are on this call already.");
        }
        Uni<Optional<QueueTerms>> queue = agent == null
                ? queues.require(request.target().queue()).map(Optional::of)
                : presence.requireKnown(agent).replaceWith(Optional.empty());
        return queue.chain(terms -> calls.byId(request.callId()).chain(found -> {
            CallView call = found.filter(view -> mayPass(view, asker))
                    .orElseThrow(() ->
                            Problem.of(ProblemCode.CALL_NOT_FOUND, "There is no such call, or you are not on it."));
            if (call.ended()) {
                throw Problem.of(ProblemCode.CALL_ENDED, "The call has ended.");
            }
            return open(request, asker, call, terms.orElse(null), stored);
        }));
    }

    /** One passes a call one is on, or a call nobody is on yet. */
    private static boolean mayPass(CallView call, Asker asker) {
        return call.present(asker.username(), call.homeRoom())
                || call.legs().stream().noneMatch(leg -> leg.room().equals(call.homeRoom()));
    }

    private Uni<Transfer> open(
            TransferRequest request,
            Asker asker,
            CallView call,
            QueueTerms queue,
            Function<Transfer, Uni<Void>> stored) {
        UUID id = ids.next();
        TransferMode mode = request.modeOrDefault();
        Duration ring = request.ringTimeoutSeconds() == null
                ? settings.ringTimeout()
                : Duration.ofSeconds(request.ringTimeoutSeconds());
        return begin(
                call,
                predecessor -> new Transfer(
                        id,
                        new TransferTerms(
                                call.callId(),
                                call.homeRoom(),
                                mode == TransferMode.CONSULT ? call.homeRoom() + ":consult:" + id : null,
                                asker.username(),
                                asker.username(),
                                request.target().agent(),
                                queue,
                                false,
                                true,
                                false,
                                mode,
                                request.reason(),
                                request.notes(),
                                request.transcript(),
                                ring,
                                predecessor == null ? null : predecessor.id(),
                                refused(
                                        predecessor,
                                        asker.username(),
                                        request.target().agent()),
                                call.matrixVersion()),
                        clock.instant()),
                stored);
    }

    /** Stores a new transfer made of its predecessor on the call (or null), and runs its first steps. */
    public Uni<Transfer> begin(CallView call, Function<Transfer, Transfer> made) {
        return begin(call, made, transfer -> Uni.createFrom().voidItem());
    }

    private Uni<Transfer> begin(
            CallView call, Function<Transfer, Transfer> made, Function<Transfer, Uni<Void>> stored) {
        return Panache.withTransaction(() -> transfers
                        .running(call.callId())
                        .invoke(running -> {
                            if (running != null) {
                                throw running(running);
                            }
                        })
                        .chain(() -> transfers.newest(call.callId()))
                        .map(made)
                        .invoke(transfer -> transfer.meet(call, clock.instant()))
                        .chain(transfer -> firstEvents(transfer)
                                .chain(events -> changes.store(transfer, events))
                                .call(() -> stored.apply(transfer))))
                .onFailure(TransferCommands::isDuplicate)
                .recoverWithUni(() -> Panache.withSession(() -> transfers.running(call.callId()))
                        .map(running -> {
                            throw running(running);
                        }))
                .chain(this::drive);
    }

    /** Agents of earlier transfers of the call who have no place in it any more. */
    public static List<String> refused(Transfer predecessor, String from, String target) {
        if (predecessor == null) {
            return List.of();
        }
        List<String> refused = new ArrayList<>(List.of(predecessor.refused));
        if (predecessor.state() == TransferState.COMPLETED) {
            refused.add(predecessor.fromAgent());
        }
        refused.removeIf(identity -> identity.equals(from) || Objects.equals(identity, target));
        return refused.stream().distinct().toList();
    }

    private Uni<List<TransferEvent>> firstEvents(Transfer transfer) {
        Instant now = clock.instant();
        if (transfer.byToken || transfer.target() == null) {
            return Uni.createFrom().item(transfer.begin(ids.next(), now, settings));
        }
        return presence.reach(transfer.target(), transfer.callId())
                .chain(reach -> transfers.engaged(transfer.target()).map(engaged -> switch (reach) {
                    case UNKNOWN, UNAVAILABLE -> transfer.turnAway(false, now);
                    case BUSY -> transfer.turnAway(true, now);
                    case READY -> engaged ? transfer.turnAway(true, now) : transfer.begin(ids.next(), now, settings);
                }));
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return "transfer_running".equals(violation.getConstraintName())
                        || String.valueOf(violation.getMessage()).contains("transfer_running");
            }
        }
        return false;
    }

    private static Problem running(Transfer running) {
        if (running == null) {
            return Problem.of(ProblemCode.CONFLICT, "Another transfer of this call just ended; try again.");
        }
        return Problem.of(
                ProblemCode.TRANSFER_RUNNING,
                "Another transfer of this call is running.",
                Map.of(
                        "transfer",
                        "/api/transfers/" + running.id(),
                        "state",
                        running.state().wire()));
    }

    /** The target takes the call. */
    Uni<Transfer> accept(UUID id, Asker asker, Integer seen) {
        return command(id, asker, seen, Asker::isTarget, t -> t.accept(clock.instant(), settings));
    }

    /** The target does not take the call. */
    Uni<Transfer> decline(UUID id, Asker asker, Integer seen, String reason) {
        return command(id, asker, seen, Asker::isTarget, t -> t.decline(reason, clock.instant(), settings));
    }

    /** One of the two agents connects the caller with the target. */
    Uni<Transfer> complete(UUID id, Asker asker, Integer seen, Direction direction) {
        return command(
                id,
                asker,
                seen,
                (who, t) -> true,
                t -> t.complete(direction == null ? Direction.AGENT : direction, clock.instant(), settings));
    }

    /** The passing agent turns to the caller, or back to the target. */
    Uni<Transfer> swap(UUID id, Asker asker, Integer seen) {
        return command(id, asker, seen, Asker::isPassing, t -> t.swap(clock.instant(), settings));
    }

    /** The passing agent brings all three together. */
    Uni<Transfer> threeWay(UUID id, Asker asker, Integer seen) {
        return command(id, asker, seen, Asker::isPassing, t -> t.threeWay(clock.instant(), settings));
    }

    /** One of the two agents leaves the three. */
    Uni<Transfer> leave(UUID id, Asker asker, Integer seen) {
        return command(
                id,
                asker,
                seen,
                (who, t) -> who.isPassing(t) || who.isTarget(t),
                t -> t.leave(asker.isPassing(t), clock.instant()));
    }

    /** The passing agent, or a supervisor, calls the transfer off. */
    Uni<Transfer> cancel(UUID id, Asker asker, Integer seen) {
        return command(
                id, asker, seen, (who, t) -> who.isPassing(t) || who.supervisor(), t -> t.cancel(asker.username()));
    }

    private Uni<Transfer> command(
            UUID id,
            Asker asker,
            Integer seen,
            BiPredicate<Asker, Transfer> may,
            Function<Transfer, List<TransferEvent>> command) {
        return changes.change(id, transfer -> {
                    if (!asker.sees(transfer)) {
                        throw TransferChanges.notFound();
                    }
                    if (!may.test(asker, transfer)) {
                        if (transfer.passedOver(asker.username())) {
                            throw transfer.goneElsewhere();
                        }
                        throw Problem.of(ProblemCode.FORBIDDEN, "This is for the other party of the transfer to do.");
                    }
                    if (seen != null && seen != transfer.version()) {
                        throw Problem.of(
                                ProblemCode.PRECONDITION_FAILED,
                                "The transfer has changed since you saw it.",
                                Map.of(
                                        "version",
                                        transfer.version(),
                                        "state",
                                        transfer.state().wire()));
                    }
                    return command.apply(transfer);
                })
                .chain(this::drive);
    }

    /** Moves this caller into the room the agents talk in, by right of the room's name. */
    public Uni<Transfer> move(UUID id, CallView call, String caller) {
        return changes.change(id, transfer -> {
                    Instant now = clock.instant();
                    List<TransferEvent> events = new ArrayList<>(transfer.observe(call, now, settings));
                    events.addAll(transfer.move(caller, now, settings));
                    return events;
                })
                .chain(this::drive)
                .chain(moving -> moving.admitsCaller()
                        ? Uni.createFrom().item(moving)
                        : runner.hasten(moving.id(), StepKind.ENFORCE));
    }

    /** Tries once more to put the caller on hold, when that has not succeeded yet. */
    public Uni<Transfer> holdNow(Transfer transfer) {
        return transfer.state() == TransferState.HOLDING
                ? runner.hasten(transfer.id(), StepKind.ENFORCE)
                : Uni.createFrom().item(transfer);
    }

    /** The transfer with its briefing, waiting for it as long as the model may take. */
    public Uni<Transfer> briefed(Transfer transfer, Duration patience) {
        return briefed(transfer.id(), clock.instant().plus(patience), FIRST_BRIEFING_POLL);
    }

    private Uni<Transfer> briefed(UUID id, Instant until, Duration pause) {
        return Panache.withSession(() -> transfers.findById(id)).chain(found -> {
            if (found.briefing() != null || clock.instant().isAfter(until)) {
                return Uni.createFrom().item(found);
            }
            Duration next = pause.multipliedBy(2);
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(pause)
                    .chain(() -> briefed(id, until, next.compareTo(BRIEFING_POLL) < 0 ? next : BRIEFING_POLL));
        });
    }

    /** The transfer that consults in this room, or null. */
    public Uni<Transfer> runningIn(String consultRoom) {
        return Panache.withSession(() -> transfers.runningIn(consultRoom));
    }

    /** The running transfer of a call, or null. */
    public Uni<Transfer> running(UUID callId) {
        return Panache.withSession(() -> transfers.running(callId));
    }

    private Uni<Transfer> drive(Changed changed) {
        loop.wake();
        return runner.drive(changed).invoke(loop::wake);
    }
}

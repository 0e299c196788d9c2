package io.baton.transfer.transfer;

import io.baton.events.DomainEvent;
import io.baton.events.transfer.TransferEvent;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.agent.Occupancy;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.queue.QueueTerms;
import io.baton.transfer.queue.Queues;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Changes transfers: state, events, steps and what people are told, in one transaction. */
@ApplicationScoped
class TransferChanges {

    private final Transfers transfers;
    private final TransferSteps steps;
    private final Outbox outbox;
    private final TransferNews news;
    private final TransferMetrics metrics;
    private final Presence presence;
    private final Occupancy occupancy;
    private final Queues queues;
    private final Clock clock;

    TransferChanges(
            Transfers transfers,
            TransferSteps steps,
            Outbox outbox,
            TransferNews news,
            TransferMetrics metrics,
            Presence presence,
            Occupancy occupancy,
            Queues queues,
            Clock clock) {
        this.metrics = metrics;
        this.presence = presence;
        this.occupancy = occupancy;
        this.queues = queues;
        this.clock = clock;
        this.transfers = transfers;
        this.steps = steps;
        this.outbox = outbox;
        this.news = news;
    }

    /** Runs a command on the locked transfer. */
    Uni<Changed> change(UUID id, Command command) {
        return changeAfterLook(id, transfer -> Uni.createFrom().item(command));
    }

    /** What to do with a locked transfer. */
    @FunctionalInterface
    interface Command extends Function<Transfer, List<TransferEvent>> {}

    /** Leaves a transfer as it is. */
    static final Command NOTHING = transfer -> List.of();

    /** Runs a command on the locked transfer that has to look something up first, in the same transaction. */
    Uni<Changed> changeAfterLook(UUID id, LookedUp command) {
        return Panache.withTransaction(() -> transfers.lock(id).chain(transfer -> {
            if (transfer == null) {
                throw notFound();
            }
            return command.on(transfer).chain(found -> apply(transfer, found));
        }));
    }

    /** Finds out what to do with a locked transfer. */
    @FunctionalInterface
    interface LookedUp {
        Uni<Command> on(Transfer transfer);
    }

    /** Runs what a step found out, when the transfer is still in the state that planned it; the step is done then. */
    Uni<Changed> conclude(ClaimedStep step, Function<Transfer, List<TransferEvent>> command) {
        return Panache.withTransaction(() -> transfers.lock(step.transferId()).chain(transfer -> steps.done(step)
                .chain(() -> step.isCurrent(transfer)
                        ? apply(transfer, command)
                        : Uni.createFrom().item(new Changed(transfer, List.of())))));
    }

    /** The same, but the step stays: it looks again later. */
    Uni<Changed> observe(ClaimedStep step, Function<Transfer, List<TransferEvent>> command) {
        return Panache.withTransaction(() -> transfers
                .lock(step.transferId())
                .chain(transfer -> step.isCurrent(transfer)
                        ? apply(transfer, command)
                        : Uni.createFrom().item(new Changed(transfer, List.of()))));
    }

    /** Stores a new transfer with the events of its beginning, in the transaction that is open now. */
    Uni<Changed> store(Transfer transfer, List<TransferEvent> events) {
        return transfers
                .persistAndFlush(transfer)
                .chain(() -> outbox.append(facts(transfer, Standing.NOWHERE, events)))
                .chain(() -> news.changed(transfer, Standing.NOWHERE))
                .chain(() -> steps.planFirst(transfer))
                .call(() -> transfer.state().isEnd() ? Uni.createFrom().voidItem() : steps.planBriefing(transfer))
                .invoke(() -> metrics.count(transfer, TransferState.REQUESTED, events))
                .map(atOnce -> new Changed(transfer, atOnce));
    }

    private Uni<Changed> apply(Transfer transfer, Function<Transfer, List<TransferEvent>> command) {
        Standing before = Standing.of(transfer);
        List<TransferEvent> events = command.apply(transfer);
        List<DomainEvent> facts = facts(transfer, before, events);
        boolean moved = transfer.stateVersion != before.stateVersion();
        return transfers
                .flush()
                // Agents are locked before the outbox, everywhere: two transactions never wait for each other.
                .chain(() -> agents(transfer, before))
                .chain(() -> facts.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(facts))
                .chain(() -> transfer.version() == before.version()
                        ? Uni.createFrom().voidItem()
                        : news.changed(transfer, before))
                .chain(() -> moved ? steps.plan(transfer) : Uni.createFrom().item(List.<ClaimedStep>of()))
                .invoke(() -> metrics.count(transfer, before.state(), events))
                .map(atOnce -> new Changed(transfer, atOnce));
    }

    private List<DomainEvent> facts(Transfer transfer, Standing before, List<TransferEvent> events) {
        List<DomainEvent> facts = new ArrayList<>(events);
        facts.addAll(QueueFacts.of(transfer, before, clock.instant()));
        return facts;
    }

    /** What the change means for the agents: one missed an offer, one has a call now. */
    private Uni<Void> agents(Transfer transfer, Standing before) {
        if (transfer.missed != null) {
            return presence.missedOffer(transfer.missed);
        }
        if (transfer.state() == TransferState.COMPLETED && before.state() != TransferState.COMPLETED) {
            return (transfer.queue == null
                            ? Uni.createFrom().item(Optional.<QueueTerms>empty())
                            : queues.terms(transfer.queue))
                    .chain(terms -> occupancy.begin(
                            transfer.target(),
                            transfer.callId(),
                            terms.map(QueueTerms::wrapUp).orElse(Duration.ZERO)));
        }
        return Uni.createFrom().voidItem();
    }

    static Problem notFound() {
        return Problem.of(ProblemCode.TRANSFER_NOT_FOUND, "There is no such transfer, or it is not yours to see.");
    }
}

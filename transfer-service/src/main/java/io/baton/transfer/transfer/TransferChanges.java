package io.baton.transfer.transfer;

import io.baton.events.transfer.TransferEvent;
import io.baton.kit.outbox.Outbox;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    TransferChanges(
            Transfers transfers, TransferSteps steps, Outbox outbox, TransferNews news, TransferMetrics metrics) {
        this.metrics = metrics;
        this.transfers = transfers;
        this.steps = steps;
        this.outbox = outbox;
        this.news = news;
    }

    /** Runs a command on the locked transfer. */
    Uni<Changed> change(UUID id, Function<Transfer, List<TransferEvent>> command) {
        return Panache.withTransaction(() -> transfers.lock(id).chain(transfer -> {
            if (transfer == null) {
                throw notFound();
            }
            return apply(transfer, command);
        }));
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
                .chain(() -> outbox.append(events))
                .chain(() -> news.changed(transfer, TransferState.REQUESTED))
                .chain(() -> steps.plan(transfer))
                .call(() -> transfer.state().isEnd() ? Uni.createFrom().voidItem() : steps.planBriefing(transfer))
                .invoke(() -> metrics.count(transfer, TransferState.REQUESTED, events))
                .map(atOnce -> new Changed(transfer, atOnce));
    }

    private Uni<Changed> apply(Transfer transfer, Function<Transfer, List<TransferEvent>> command) {
        TransferState before = transfer.state();
        int versionBefore = transfer.version();
        int stateVersion = transfer.stateVersion;
        List<TransferEvent> events = command.apply(transfer);
        boolean moved = transfer.stateVersion != stateVersion;
        return transfers
                .flush()
                .chain(() -> events.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(events))
                .chain(() -> transfer.version() == versionBefore
                        ? Uni.createFrom().voidItem()
                        : news.changed(transfer, before))
                .chain(() -> moved ? steps.plan(transfer) : Uni.createFrom().item(List.<ClaimedStep>of()))
                .invoke(() -> metrics.count(transfer, before, events))
                .map(atOnce -> new Changed(transfer, atOnce));
    }

    static Problem notFound() {
        return Problem.of(ProblemCode.TRANSFER_NOT_FOUND, "There is no such transfer, or it is not yours to see.");
    }
}

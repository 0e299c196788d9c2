package io.baton.transfer.transfer;

import io.baton.events.transfer.TransferCompleted;
import io.baton.events.transfer.TransferEvent;
import io.baton.events.transfer.TransferHeld;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/**
 * Counts what becomes of transfers: {@code baton.transfers} by outcome and mode, and the times people wait, {@code
 * baton.transfer.held} (request to verified hold), {@code baton.transfer.hold} and {@code baton.transfer.consult}.
 */
@ApplicationScoped
class TransferMetrics {

    private final MeterRegistry meters;

    TransferMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Takes the facts of one change. */
    void count(Transfer transfer, TransferState before, List<TransferEvent> events) {
        if (transfer.state().isEnd() && !before.isEnd()) {
            meters.counter("baton.transfers", "outcome", transfer.state().wire(), "mode", transfer.mode.wire())
                    .increment();
        }
        for (TransferEvent event : events) {
            switch (event) {
                case TransferHeld held -> time("baton.transfer.held", held.holdMillis());
                case TransferCompleted completed -> {
                    time("baton.transfer.hold", completed.holdMillis());
                    time("baton.transfer.consult", completed.consultMillis());
                }
                default -> {
                    // The other facts carry no time of their own.
                }
            }
        }
    }

    private void time(String name, long millis) {
        meters.timer(name).record(Duration.ofMillis(millis));
    }
}

package io.baton.transfer.transfer;

import io.baton.events.queue.QueueCallerDequeued;
import io.baton.events.queue.QueueCallerEnqueued;
import io.baton.events.queue.QueueEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a change of a transfer means for the queue it waits in. */
final class QueueFacts {

    private QueueFacts() {}

    /** The facts of the change from one standing to the present one. */
    static List<QueueEvent> of(Transfer transfer, Standing before, Instant now) {
        Standing after = Standing.of(transfer);
        if (Objects.equals(before.queue(), after.queue())) {
            return List.of();
        }
        List<QueueEvent> facts = new ArrayList<>();
        if (before.queue() != null) {
            facts.add(new QueueCallerDequeued(
                    transfer.callId(),
                    transfer.id(),
                    before.queue(),
                    outcome(transfer, after),
                    transfer.state() == TransferState.JOINING ? transfer.target() : null,
                    Math.max(0, Duration.between(before.enqueuedAt(), now).toMillis())));
        }
        if (after.queue() != null) {
            facts.add(new QueueCallerEnqueued(transfer.callId(), transfer.id(), after.queue(), transfer.priority));
        }
        return facts;
    }

    private static String outcome(Transfer transfer, Standing after) {
        if (after.queue() != null) {
            return "overflow";
        }
        return switch (transfer.state()) {
            case JOINING, COMPLETING -> "assigned";
            case CALLER_LEFT -> "left";
            case TIMED_OUT -> "timed_out";
            default -> "cancelled";
        };
    }
}

package io.baton.events.queue;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A caller waits in a queue no more.
 *
 * @param callId the call whose caller waited
 * @param transferId the transfer that put the caller into the queue
 * @param queue the queue's name
 * @param outcome {@code assigned} (an agent takes the call), {@code left} (the caller hung up), {@code overflow} (waits in another queue now), {@code timed_out}
 *     or {@code cancelled}
 * @param agent username of the agent; only with {@code assigned}
 * @param waitedMillis how long the caller waited in this queue
 */
@EventContract(
        type = "io.baton.queue.caller_dequeued.v1",
        topic = Topics.AGENTS,
        classification = Classification.INTERNAL)
public record QueueCallerDequeued(
        UUID callId,
        UUID transferId,
        String queue,
        String outcome,
        @Nullable String agent,
        long waitedMillis) implements QueueEvent {

    public QueueCallerDequeued {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(queue, "queue");
        requireNonNull(outcome, "outcome");
    }
}

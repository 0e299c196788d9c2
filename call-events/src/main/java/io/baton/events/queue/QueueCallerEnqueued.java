package io.baton.events.queue;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A caller began to wait in a queue.
 *
 * @param callId the call whose caller waits
 * @param transferId the transfer that put the caller into the queue
 * @param queue the queue's name
 * @param priority 0 to 9; a higher one is served before a lower one
 */
@EventContract(
        type = "io.baton.queue.caller_enqueued.v1",
        topic = Topics.AGENTS,
        classification = Classification.INTERNAL)
public record QueueCallerEnqueued(UUID callId, UUID transferId, String queue, int priority) implements QueueEvent {

    public QueueCallerEnqueued {
        requireNonNull(callId, "callId");
        requireNonNull(transferId, "transferId");
        requireNonNull(queue, "queue");
    }
}

package io.baton.transfer.queue;

import java.util.List;

/**
 * A queue: its settings and how it does now.
 *
 * @param name the queue
 * @param title what people read
 * @param skills what an agent must know to be offered its calls, sorted
 * @param waiting how many callers wait
 * @param longestWaitMillis how long the first of them has waited, or null when nobody waits
 * @param agentsAvailable how many agents with the skills could take a call now
 * @param agentsConnected how many agents with the skills are connected, whatever they do
 * @param estimatedWaitMillis how long the next caller will wait, or null when unknown; see {@link
 *     QueueFigures#estimatedWaitMillis}
 * @param ringTimeoutSeconds how long one agent may take to answer
 * @param maxWaitSeconds how long a caller waits at most, or null: for ever
 * @param overflowTo the queue where a caller goes on waiting after that, or null: nowhere
 * @param wrapUpSeconds how long an agent's paperwork after a call may take
 * @param priority 0 to 9; a higher one is served before a lower one
 * @param version grows with every change of the settings
 */
public record QueueView(
        String name,
        String title,
        List<String> skills,
        int waiting,
        Long longestWaitMillis,
        int agentsAvailable,
        int agentsConnected,
        Long estimatedWaitMillis,
        long ringTimeoutSeconds,
        Long maxWaitSeconds,
        String overflowTo,
        long wrapUpSeconds,
        int priority,
        int version) {

    static QueueView of(Queue queue, QueueFigures figures) {
        QueueTerms terms = queue.terms();
        return new QueueView(
                terms.name(),
                queue.title,
                terms.skills(),
                figures.waiting(),
                figures.longestWaitMillis(),
                figures.available(),
                figures.connected(),
                figures.estimatedWaitMillis(),
                terms.ringTimeout().toSeconds(),
                terms.maxWait() == null ? null : terms.maxWait().toSeconds(),
                terms.overflowTo(),
                terms.wrapUp().toSeconds(),
                terms.priority(),
                queue.version);
    }
}

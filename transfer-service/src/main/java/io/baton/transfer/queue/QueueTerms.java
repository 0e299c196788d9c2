package io.baton.transfer.queue;

import java.time.Duration;
import java.util.List;

/**
 * On which terms calls wait in a queue.
 *
 * @param name the queue
 * @param skills what an agent must know to be offered its calls; none: anybody
 * @param ringTimeout how long one agent may take to answer, 5 to 120 seconds
 * @param maxWait how long a caller waits at most, or null: for ever
 * @param overflowTo the queue where a caller goes on waiting after that, or null: nowhere
 * @param wrapUp how long an agent's paperwork after a call may take; zero: none
 * @param priority 0 to 9; a higher one is served before a lower one
 */
public record QueueTerms(
        String name,
        List<String> skills,
        Duration ringTimeout,
        Duration maxWait,
        String overflowTo,
        Duration wrapUp,
        int priority) {

    public QueueTerms {
        skills = List.copyOf(skills);
    }
}

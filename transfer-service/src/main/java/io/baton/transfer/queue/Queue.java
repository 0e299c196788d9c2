package io.baton.transfer.queue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.List;

/** Where callers wait for the first agent who can help. */
@Entity
@Table(name = "queue")
public class Queue {

    /** The queue that is always there. */
    static final String DEFAULT = "default";

    @Id
    String name;

    String title;

    String[] skills;

    @Column(name = "ring_timeout_millis")
    long ringTimeoutMillis;

    @Column(name = "max_wait_millis")
    Long maxWaitMillis;

    @Column(name = "overflow_to")
    String overflowTo;

    @Column(name = "wrap_up_millis")
    long wrapUpMillis;

    int priority;

    int version;

    /** For the persistence layer. */
    protected Queue() {}

    Queue(String name) {
        this.name = name;
    }

    /** Replaces all settings. */
    void set(String newTitle, QueueTerms terms) {
        title = newTitle;
        skills = terms.skills().stream().distinct().sorted().toArray(String[]::new);
        ringTimeoutMillis = terms.ringTimeout().toMillis();
        maxWaitMillis = terms.maxWait() == null ? null : terms.maxWait().toMillis();
        overflowTo = terms.overflowTo();
        wrapUpMillis = terms.wrapUp().toMillis();
        priority = terms.priority();
        version++;
    }

    QueueTerms terms() {
        return new QueueTerms(
                name,
                List.of(skills),
                Duration.ofMillis(ringTimeoutMillis),
                maxWaitMillis == null ? null : Duration.ofMillis(maxWaitMillis),
                overflowTo,
                Duration.ofMillis(wrapUpMillis),
                priority);
    }
}

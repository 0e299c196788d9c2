package io.baton.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Carries rows from the outbox to Kafka: one active relay per shard over all replicas (an advisory lock held by the
 * relay's own connection, so a dead replica gives its shards up with its connection). Woken by NOTIFY, marks rows after
 * the broker's acknowledgement: at least once on the wire.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration BACKOFF = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final OutboxSettings settings;
    private final OutboxPublisher publisher;
    private final OutboxDatabase database;
    private final Semaphore wake = new Semaphore(0);
    private final AtomicLong waiting = new AtomicLong();
    private final MeterRegistry meters;
    private volatile boolean stopping;
    private Thread thread;

    OutboxRelay(
            Vertx vertx,
            OutboxSettings settings,
            OutboxPublisher publisher,
            OutboxDatabase database,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.settings = settings;
        this.publisher = publisher;
        this.database = database;
        this.meters = meters;
        meters.gauge("baton.outbox.waiting", waiting);
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread = Thread.ofVirtual().name("outbox-relay").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (!stopping) {
            try (OutboxConnection connection = OutboxConnection.open(vertx, database, wake::release)) {
                relay(connection);
            } catch (RuntimeException e) {
                LOG.warnf("The outbox relay lost its database and starts again: %s", e.toString());
                pauseAtLeast(BACKOFF);
            }
        }
    }

    private void relay(OutboxConnection connection) {
        while (!stopping) {
            List<Integer> shards = connection.lockShards(settings.shards());
            List<OutboxRow> rows = shards.isEmpty() ? List.of() : connection.waiting(shards, settings.batch());
            waiting.set(rows.size());
            if (rows.isEmpty()) {
                pause(settings.poll());
                continue;
            }
            Set<UUID> acknowledged = publish(rows);
            connection.markPublished(acknowledged);
            meters.counter("baton.outbox.published").increment(acknowledged.size());
            if (acknowledged.size() < rows.size()) {
                LOG.warnf("Kafka did not take all events: waiting=%d published=%d", rows.size(), acknowledged.size());
                meters.counter("baton.outbox.failures").increment();
                pauseAtLeast(BACKOFF);
            }
        }
    }

    private Set<UUID> publish(List<OutboxRow> rows) {
        try {
            return publisher.publish(rows).await().atMost(settings.publishTimeout());
        } catch (RuntimeException e) {
            LOG.debugf(e, "Publishing a batch failed");
            return Set.of();
        }
    }

    private void pause(Duration longest) {
        try {
            if (wake.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private void pauseAtLeast(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (!stopping && System.nanoTime() < until) {
            pause(Duration.ofMillis(Math.max(1, (until - System.nanoTime()) / 1_000_000)));
        }
    }
}

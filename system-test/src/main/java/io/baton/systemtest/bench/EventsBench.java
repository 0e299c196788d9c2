package io.baton.systemtest.bench;

import io.baton.systemtest.api.Addresses;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * {@code ./baton bench events}: how long after its commit an event is with a consumer, at 1,000 commits a second, and which
 * rate the running token-service's outbox can keep up with. The events go to a topic of their own, so that no service acts on them.
 */
final class EventsBench {

    private static final int WRITERS = 8;
    private static final int CALLS = 4096;
    private static final int STEADY_RATE = 1000;
    private static final int EVENTS_IN_BULK = 16;
    private static final int MOST = 2_000_000;
    private static final List<Integer> RATES = List.of(2000, 3000, 4000, 5000, 6000, 8000, 10_000, 12_000, 15_000);
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration STEADY = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A consumer that is further behind than this at the end of a step is falling behind. */
    private static final double BEHIND_MILLIS = 1000;

    private final Map<String, String> service =
            ServiceLaunch.of("token-service").environment();
    private final String topic = "baton.bench." + System.currentTimeMillis();
    private final List<OutboxWriter.Written> events = IntStream.range(0, CALLS)
            .mapToObj(i -> OutboxWriter.Written.of(UUID.randomUUID()))
            .toList();
    private final AtomicInteger next = new AtomicInteger();
    private final Addresses addresses;

    EventsBench(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * What came of one rate.
     *
     * @param wanted events a second
     * @param committed events a second that were
     * @param keptUp whether they were committed at that rate and the consumer was not falling behind
     */
    private record Step(
            int wanted, double committed, int eventsPerCommit, double p50Millis, double p99Millis, boolean keptUp) {}

    Map<String, Object> run() throws SQLException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        try (LagTape tape = new LagTape(addresses.kafka(), topic, MOST)) {
            rate(tape, STEADY_RATE, 1, WARM_UP);
            System.out.printf(
                    "%n%-12s %12s %10s %10s   (ms from commit to consumer)%n", "events/s", "committed", "p50", "p99");
            Step steady = rate(tape, STEADY_RATE, 1, STEADY);
            print(steady);
            List<Step> steps = new ArrayList<>();
            int highest = steady.keptUp() ? STEADY_RATE : 0;
            for (int wanted : RATES) {
                Step step = rate(tape, wanted, EVENTS_IN_BULK, STEP);
                print(step);
                steps.add(step);
                if (!step.keptUp()) {
                    break;
                }
                highest = wanted;
            }
            System.out.printf("highest rate kept up with: %d events/s%n", highest);
            figures.put("steady", steady);
            figures.put("highestRate", highest);
            figures.put("steps", steps);
        } finally {
            OutboxWriter.tidyUp(service, topic);
        }
        return figures;
    }

    private Step rate(LagTape tape, int wanted, int perCommit, Duration time)
            throws SQLException, InterruptedException {
        int first = next.get();
        int before = tape.count();
        long start = System.nanoTime();
        write(tape, wanted, perCommit, time);
        double seconds = (System.nanoTime() - start) / 1e9;
        int end = next.get();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (tape.count() - before < end - first && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
        if (tape.count() - before < end - first) {
            throw new IllegalStateException(
                    "%d of %d events never came".formatted(end - first - (tape.count() - before), end - first));
        }
        long[] lags = tape.lags(first, end);
        double committed = Tally.round((end - first) / seconds, 10);
        double lastQuarter = Tally.millis(tape.lags(end - (end - first) / 4, end), 0.99);
        boolean keptUp = committed >= 0.97 * wanted && lastQuarter < BEHIND_MILLIS;
        return new Step(wanted, committed, perCommit, Tally.millis(lags, 0.5), Tally.millis(lags, 0.99), keptUp);
    }

    /** All writers together commit at the rate, each by the clock: one that was late catches up. */
    private void write(LagTape tape, int rate, int perCommit, Duration time) throws InterruptedException {
        long interval = 1_000_000_000L * perCommit * WRITERS / rate;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                long offset = interval * i / WRITERS;
                running.add(threads.submit(() -> {
                    write(tape, perCommit, start + offset, interval, start + time.toNanos());
                    return null;
                }));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The events could not be committed", e.getCause());
        }
    }

    private void write(LagTape tape, int perCommit, long first, long interval, long end) throws SQLException {
        try (OutboxWriter writer = new OutboxWriter(service, topic)) {
            for (long due = first; due < end && System.nanoTime() < end; due += interval) {
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int from = next.getAndAdd(perCommit);
                writer.commit(events, from, perCommit);
                tape.committed(from, perCommit);
            }
        }
    }

    private static void print(Step step) {
        System.out.printf(
                Locale.ROOT,
                "%-12d %12.0f %10.1f %10.1f   %s%n",
                step.wanted(),
                step.committed(),
                step.p50Millis(),
                step.p99Millis(),
                step.keptUp() ? "" : "fell behind");
    }
}

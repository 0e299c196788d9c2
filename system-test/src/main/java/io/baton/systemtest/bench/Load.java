package io.baton.systemtest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * Asks a server as often as it answers: each connection sends its next request when the answer to the last one is there.
 *
 * @param requests the whole request of a number, counted over all connections
 */
record Load(URI server, LongFunction<byte[]> requests, int connections) {

    private static final long SECOND = 1_000_000_000;

    /** What one connection saw. */
    private static final class Seen {
        private long[] nanos = new long[4096];
        private int count;
        private final int[] perSecond;
        private int refused;

        Seen(int seconds) {
            perSecond = new int[seconds];
        }

        void add(long taken, long sinceStart) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = taken;
            perSecond[(int) (sinceStart / SECOND)]++;
        }

        LongStream times() {
            return Arrays.stream(nanos, 0, count);
        }
    }

    /** Asks for that long. */
    Tally run(Duration time) {
        long start = System.nanoTime();
        AtomicLong number = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<Seen>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> ask(number, start, time.toNanos())));
            }
            List<Seen> all = new ArrayList<>();
            for (Future<Seen> each : running) {
                all.add(each.get());
            }
            return tally(all, time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(server + " was not measured", e.getCause());
        }
    }

    private Seen ask(AtomicLong number, long start, long nanos) {
        Seen seen = new Seen((int) (nanos / SECOND) + 1);
        try (HttpConnection connection = new HttpConnection(server)) {
            for (long before = System.nanoTime(); before - start < nanos; ) {
                int status = connection.exchange(requests.apply(number.getAndIncrement()));
                long after = System.nanoTime();
                if (after - start >= nanos) {
                    break;
                }
                if (status == 200) {
                    seen.add(after - before, after - start);
                } else {
                    seen.refused++;
                }
                before = after;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    private static Tally tally(List<Seen> all, Duration time) {
        long[] nanos = all.stream().flatMapToLong(Seen::times).sorted().toArray();
        int seconds = (int) time.toSeconds();
        int[] perSecond = new int[seconds];
        all.forEach(seen -> Arrays.setAll(perSecond, second -> perSecond[second] + seen.perSecond[second]));
        return Tally.of(
                nanos,
                time,
                perSecond,
                all.stream().mapToInt(seen -> seen.refused).sum());
    }
}

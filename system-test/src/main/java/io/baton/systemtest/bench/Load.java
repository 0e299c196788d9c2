package io.baton.systemtest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Asks a server as often as it answers: each connection sends its next request when the answer to the last one is there. One thread
 * serves all connections, because threads that wait for each other's turn on the processor would cost as much as some servers.
 *
 * @param requests the whole request of a number, counted over all connections
 */
record Load(URI server, LongFunction<byte[]> requests, int connections) {

    private static final long SECOND = 1_000_000_000;

    /** What was seen so far. */
    private static final class Seen {
        private final long start = System.nanoTime();
        private final long nanos;
        private final int[] perSecond;
        private long[] taken = new long[65_536];
        private int count;
        private int refused;
        private long number;

        Seen(Duration time) {
            nanos = time.toNanos();
            perSecond = new int[(int) time.toSeconds()];
        }

        long left() {
            return nanos - (System.nanoTime() - start);
        }

        /** An answer that comes after the end is not counted. */
        void add(int status, long asked, long answered) {
            if (answered - start >= nanos) {
                return;
            }
            if (status != 200) {
                refused++;
                return;
            }
            if (count == taken.length) {
                taken = Arrays.copyOf(taken, 2 * count);
            }
            taken[count++] = answered - asked;
            int second = (int) ((answered - start) / SECOND);
            if (second < perSecond.length) {
                perSecond[second]++;
            }
        }

        Tally tally() {
            long[] sorted = Arrays.copyOf(taken, count);
            Arrays.sort(sorted);
            return Tally.of(sorted, Duration.ofNanos(nanos), perSecond, refused);
        }
    }

    /** A connection and when it sent its request. */
    private static final class Line implements AutoCloseable {
        private final HttpConnection connection;
        private long asked;

        Line(URI server, Selector selector) throws IOException {
            connection = new HttpConnection(server);
            connection.register(selector, this);
        }

        void ask(byte[] request) throws IOException {
            asked = System.nanoTime();
            connection.send(request);
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    /** Asks for that long. */
    Tally run(Duration time) {
        List<Line> lines = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                lines.add(new Line(server, selector));
            }
            Seen seen = new Seen(time);
            for (Line line : lines) {
                line.ask(requests.apply(seen.number++));
            }
            for (long left = seen.left(); left > 0; left = seen.left()) {
                selector.select(key -> hear(key, seen), left / 1_000_000 + 1);
            }
            return seen.tally();
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException(server + " was not measured", e);
        } finally {
            lines.forEach(Load::close);
        }
    }

    private void hear(SelectionKey key, Seen seen) {
        Line line = (Line) key.attachment();
        try {
            int status = line.connection.receive();
            if (status > 0) {
                seen.add(status, line.asked, System.nanoTime());
                if (seen.left() > 0) {
                    line.ask(requests.apply(seen.number++));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(Line line) {
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

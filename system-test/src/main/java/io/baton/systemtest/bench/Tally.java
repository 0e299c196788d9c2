package io.baton.systemtest.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of a load.
 *
 * @param perSecond answers 200 per second, over the whole time
 * @param seconds answers 200 in each second
 * @param refused answers other than 200
 */
record Tally(long answers, double perSecond, double p50Millis, double p99Millis, List<Integer> seconds, int refused) {

    /** Of sorted times from request to answer. */
    static Tally of(long[] nanos, Duration time, int[] seconds, int refused) {
        return new Tally(
                nanos.length,
                round(nanos.length / (time.toNanos() / 1e9), 10),
                millis(nanos, 0.5),
                millis(nanos, 0.99),
                IntStream.of(seconds).boxed().toList(),
                refused);
    }

    /** A percentile by nearest rank; 0 when there is nothing. */
    static double millis(long[] sortedNanos, double part) {
        if (sortedNanos.length == 0) {
            return 0;
        }
        int rank = Math.max(0, (int) Math.ceil(part * sortedNanos.length) - 1);
        return round(sortedNanos[rank] / 1e6, 1000);
    }

    static double round(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}

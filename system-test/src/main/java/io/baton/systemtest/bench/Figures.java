package io.baton.systemtest.bench;

import java.util.List;

/** What a series of measurements comes to, in their own unit. */
public record Figures(int count, long p50, long p95, long largest, List<Long> values) {

    /** Percentiles by nearest rank. */
    public static Figures of(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return new Figures(sorted.size(), rank(sorted, 0.5), rank(sorted, 0.95), sorted.getLast(), List.copyOf(values));
    }

    private static long rank(List<Long> sorted, double part) {
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }
}

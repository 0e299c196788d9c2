package io.baton.systemtest.sound;

/** A stretch of wall-clock time, milliseconds since the epoch, {@code to} exclusive. */
public record Interval(long from, long to) {

    public Interval {
        if (to < from) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    public long millis() {
        return to - from;
    }
}

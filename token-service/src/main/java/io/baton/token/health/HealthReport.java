package io.baton.token.health;

import java.util.Map;

/**
 * How Baton is as a whole.
 *
 * @param status {@code up}, {@code degraded} when something is away but calls can be served, {@code down} when not
 * @param parts each part: {@code up} or {@code down}
 */
public record HealthReport(String status, Map<String, Part> parts) {

    /**
     * One part.
     *
     * @param status {@code up} or {@code down}
     * @param millis how long it took to find out
     */
    public record Part(String status, long millis) {}
}

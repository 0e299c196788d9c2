package io.baton.transfer.queue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where callers go on waiting, queue by queue. */
final class Overflows {

    private final Map<String, String> next;

    Overflows(Map<String, String> next) {
        this.next = new HashMap<>(next);
    }

    /** Whether a caller of {@code name} would come back there if it overflowed to {@code to}. */
    boolean wouldLoop(String name, String to) {
        Set<String> seen = new HashSet<>();
        for (String at = to; at != null && seen.add(at); at = next.get(at)) {
            if (at.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another queue overflows to this one. */
    boolean leadTo(String name) {
        return next.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue().equals(name) && !entry.getKey().equals(name));
    }
}

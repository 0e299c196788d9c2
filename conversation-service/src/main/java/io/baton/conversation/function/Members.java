package io.baton.conversation.function;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a request: those without a value are left out. */
public final class Members {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private Members() {}

    /** None yet. */
    public static Members none() {
        return new Members();
    }

    /** One more, unless its value is null. */
    public Members with(String name, Object value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /** A list of the one value, unless that is null. */
    public Members withOne(String name, Object value) {
        return with(name, value == null ? null : List.of(value));
    }

    /** All of them. */
    public Map<String, Object> all() {
        return Map.copyOf(members);
    }
}

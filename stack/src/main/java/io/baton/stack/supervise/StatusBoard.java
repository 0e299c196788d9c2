package io.baton.stack.supervise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What every component is doing now; each change is told to one listener, in order. */
public final class StatusBoard {
    private final Map<String, ComponentStatus> rows = new LinkedHashMap<>();
    private final Consumer<List<ComponentStatus>> listener;

    public StatusBoard(Consumer<List<ComponentStatus>> listener) {
        this.listener = listener;
    }

    synchronized void add(ComponentStatus row) {
        rows.put(row.name(), row);
        listener.accept(List.copyOf(rows.values()));
    }

    synchronized void update(String name, UnaryOperator<ComponentStatus> change) {
        ComponentStatus before = rows.get(name);
        ComponentStatus after = change.apply(before);
        if (!after.equals(before)) {
            rows.put(name, after);
            listener.accept(List.copyOf(rows.values()));
        }
    }

    /** A copy of all rows in the order they were added. */
    public synchronized List<ComponentStatus> rows() {
        return List.copyOf(rows.values());
    }

    /** One row. */
    public synchronized ComponentStatus row(String name) {
        return rows.get(name);
    }
}

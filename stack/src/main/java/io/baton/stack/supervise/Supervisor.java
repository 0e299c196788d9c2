package io.baton.stack.supervise;

import io.baton.stack.Layout;
import io.baton.stack.component.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Starts components, each as soon as what it depends on is healthy, keeps them running, and stops them in reverse. */
public final class Supervisor implements AutoCloseable {
    private final Map<String, Keeper> keepers = new LinkedHashMap<>();

    /**
     * @param components in such an order that each comes after what it depends on; a dependency that is not in the list
     *     is taken as given
     */
    public Supervisor(Layout layout, List<Component> components, StatusBoard board) {
        for (Component component : components) {
            List<CompletableFuture<Void>> dependencies = component.dependsOn().stream()
                    .filter(keepers::containsKey)
                    .map(name -> keepers.get(name).healthyOnce())
                    .collect(Collectors.toList());
            int port = component.ports().isEmpty()
                    ? 0
                    : component.ports().getFirst().number();
            board.add(ComponentStatus.of(component.name(), port));
            keepers.put(component.name(), new Keeper(component, layout, board, dependencies));
        }
    }

    /** Starts everything and returns at once; the board tells how it goes. */
    public void start() {
        keepers.values().forEach(keeper -> Thread.ofVirtual()
                .name("keep-" + keeper.component().name())
                .start(keeper));
    }

    /** Stops everything: first what nothing running depends on, then what that had needed. */
    @Override
    public void close() {
        List<Keeper> running = new ArrayList<>(keepers.values());
        try {
            while (!running.isEmpty()) {
                Set<String> needed = running.stream()
                        .flatMap(keeper -> keeper.component().dependsOn().stream())
                        .collect(Collectors.toSet());
                List<Keeper> next = running.stream()
                        .filter(keeper -> !needed.contains(keeper.component().name()))
                        .toList();
                next.forEach(Keeper::stop);
                for (Keeper keeper : next) {
                    keeper.awaitEnd();
                }
                running.removeAll(next);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.baton.systemtest.chaos;

import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.Suite;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** People at the API who open rooms and pass calls on, one after another, and keep what was accepted and what was refused. */
final class Load implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** A room that was accepted, and whether a transfer out of it was. */
    record Accepted(String room, boolean transfer) {}

    private final Suite suite;
    private final ConcurrentLinkedQueue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Answer> refused = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> working = new ArrayList<>();
    private volatile boolean enough;

    Load(Suite suite) {
        this.suite = suite;
        for (int i = 0; i < PEOPLE; i++) {
            working.add(people.submit(this::work));
        }
    }

    private void work() {
        while (!enough) {
            String room = "load-" + UUID.randomUUID();
            try {
                if (keep(suite.as("alice").post("/create-room", Map.of("room", room)))) {
                    Map<String, String> transfer = Map.of(
                            "fromRoom",
                            room,
                            "agentA",
                            "a-" + room,
                            "agentB",
                            "b-" + room,
                            "transcript",
                            "My parcel 4711.");
                    accepted.add(new Accepted(room, keep(suite.as("alice").post("/transfer", transfer))));
                }
            } catch (UncheckedIOException e) {
                unanswered.add(room + ": " + e.getMessage());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean keep(Answer answer) {
        if (answer.status() >= 300) {
            refused.add(answer);
        }
        return answer.status() < 300;
    }

    /** No more work; what is under way is answered first. */
    void stop() {
        enough = true;
        for (Future<?> one : working) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("Somebody is still waiting for an answer", e);
            }
        }
    }

    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    List<Answer> refused() {
        return List.copyOf(refused);
    }

    /** Requests that nobody answered. */
    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    @Override
    public void close() {
        enough = true;
        people.close();
    }
}

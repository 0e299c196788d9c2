package io.baton.systemtest.chaos;

import io.baton.systemtest.api.LiveSocket;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.lean.LeanParties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.awaitility.Awaitility;

/** One death of one victim, which hits two calls at each moment at once. */
final class Kill {

    /** A fleeting state lasts from some to some hundred milliseconds. */
    private static final long LATEST_BLOW_MILLIS = 150;

    /** Calls at each moment: at completion, the caller moves in the one and B in the other. */
    private static final int ABREAST = 2;

    private final Suite suite;
    private final StackProcesses processes;
    private final EventTape tape;
    private final Victim victim;
    private final int round;

    Kill(Suite suite, StackProcesses processes, EventTape tape, Victim victim, int round) {
        this.suite = suite;
        this.processes = processes;
        this.tape = tape;
        this.victim = victim;
        this.round = round;
    }

    Ledger.Entry strike() {
        processes.awaitHealth();
        try (LeanParties parties = new LeanParties();
                LiveSocket _ = bobsConsole();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Play> plays = plays(parties);
            all(people, plays, Play::prepare);
            List<Future<?>> fired = plays.stream()
                    .filter(play -> play.moment().fleeting())
                    .<Future<?>>map(play -> people.submit(play::fire))
                    .toList();
            LockSupport.parkNanos(
                    TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(LATEST_BLOW_MILLIS)));
            Instant killed = Instant.now();
            long process = processes.kill(victim.component());
            processes.awaitReturn(victim.component(), process);
            processes.awaitHealth();
            long back = System.currentTimeMillis();
            for (Future<?> one : fired) {
                one.get();
            }
            try (LiveSocket _ = bobsConsole()) {
                List<Verdict> verdicts = eachOf(people, plays, play -> play.carryOn(killed.toEpochMilli(), back, tape));
                return new Ledger.Entry(
                        victim.component(), round, killed.toString(), back - killed.toEpochMilli(), verdicts);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<Play> plays(LeanParties parties) {
        List<Play> plays = new ArrayList<>();
        Moment[] moments = Moment.values();
        for (int i = 0; i < moments.length * ABREAST; i++) {
            boolean known = i == round % moments.length;
            LiveCall call = known ? LiveCall.known(suite, parties) : LiveCall.dropIn(suite, parties);
            boolean callerMoves = (round + i / moments.length) % 2 == 0;
            plays.add(new Play(call, victim, moments[i % moments.length], callerMoves));
        }
        return plays;
    }

    /** Bob is signed in and available, so that he can be offered a call. */
    private LiveSocket bobsConsole() {
        return Awaitility.await("bob is available")
                .atMost(LiveCall.PATIENCE)
                .ignoreExceptions()
                .until(
                        () -> {
                            LiveSocket bob = suite.live("bob");
                            suite.as("bob")
                                    .put("/api/agents/me/status", Map.of("status", "available"))
                                    .expect(200, 204, 409);
                            return bob;
                        },
                        bob -> true);
    }

    private static void all(ExecutorService people, List<Play> plays, Consumer<Play> what)
            throws InterruptedException, ExecutionException {
        eachOf(people, plays, play -> {
            what.accept(play);
            return true;
        });
    }

    private static <T> List<T> eachOf(ExecutorService people, List<Play> plays, Function<Play, T> what)
            throws InterruptedException, ExecutionException {
        List<Future<T>> begun = plays.stream()
                .map(play -> people.submit(() -> what.apply(play)))
                .toList();
        List<T> done = new ArrayList<>();
        for (Future<T> one : begun) {
            done.add(one.get());
        }
        return done;
    }
}

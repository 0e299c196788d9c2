package io.baton.systemtest.chaos;

import io.baton.systemtest.api.LiveSocket;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.lean.LeanCall;
import io.baton.systemtest.lean.LeanParties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.awaitility.Awaitility;

/** One death of one victim, which hits a call at each moment at once. */
final class Kill {

    /** A fleeting state begins and ends within some hundred milliseconds of its command; a joining waits for a media connection. */
    private static final long LATEST_BLOW_MILLIS = 3_000;

    /** Which fleeting moment the blow of a round is aimed at; the joining of an agent who accepts first is seen in one of six. */
    private static final List<Moment> AIMS = List.of(
            Moment.HOLDING, Moment.HOLDING, Moment.JOINING, Moment.CANCELLING, Moment.COMPLETING, Moment.CANCELLING);

    private static final int ATTEMPTS = 3;

    /** How many calls are set up at a time. */
    private final Semaphore doors = new Semaphore(3);

    private final Suite suite;
    private final StackProcesses processes;
    private final EventTape tape;
    private final Victim victim;
    private final int round;
    private final List<Play> begun = Collections.synchronizedList(new ArrayList<>());

    Kill(Suite suite, StackProcesses processes, EventTape tape, Victim victim, int round) {
        this.suite = suite;
        this.processes = processes;
        this.tape = tape;
        this.victim = victim;
        this.round = round;
    }

    Ledger.Entry strike() {
        processes.awaitHealth();
        try (LiveSocket _ = bobsConsole();
                ExecutorService people = Executors.newCachedThreadPool()) {
            List<Play> plays = plays(people);
            List<Future<?>> fired = plays.stream()
                    .filter(play -> play.moment().fleeting())
                    .<Future<?>>map(play -> people.submit(play::fire))
                    .toList();
            Moment aim = AIMS.get(round % AIMS.size());
            plays.stream()
                    .filter(play -> play.moment() == aim)
                    .forEach(play -> play.awaitMoment(Duration.ofMillis(LATEST_BLOW_MILLIS)));
            Instant killed = Instant.now();
            long process = processes.kill(victim.component());
            processes.awaitReturn(victim.component(), process);
            processes.awaitHealth();
            long back = System.currentTimeMillis();
            for (Future<?> one : fired) {
                one.get();
            }
            try (LiveSocket _ = bobsConsole()) {
                List<Verdict> verdicts = results(plays.stream()
                        .map(play -> people.submit(() -> play.carryOn(killed.toEpochMilli(), back, tape)))
                        .toList());
                return new Ledger.Entry(
                        victim.component(), round, killed.toString(), back - killed.toEpochMilli(), verdicts);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            // Also after a blow that never came: parties who stay would take the next one's processors.
            begun.forEach(Play::close);
        }
    }

    private List<Play> plays(ExecutorService people) throws InterruptedException, ExecutionException {
        List<Future<Play>> plays = new ArrayList<>();
        Moment[] moments = Moment.values();
        for (int i = 0; i < moments.length; i++) {
            int place = i;
            plays.add(people.submit(() -> prepared(moments[place], place)));
        }
        return results(plays);
    }

    /** A call brought to its moment; another one when a busy machine did not get there in time. */
    private Play prepared(Moment moment, int place) throws InterruptedException {
        doors.acquire();
        try {
            for (int attempt = 1; ; attempt++) {
                LeanParties parties = new LeanParties();
                boolean known = place == round % Moment.values().length;
                LeanCall call = known ? LeanCall.known(suite, parties) : LeanCall.dropIn(suite, parties);
                Play play = new Play(parties, call, victim, moment, (round + place) % 2 == 0);
                begun.add(play);
                try {
                    play.prepare();
                    return play;
                } catch (RuntimeException | AssertionError late) {
                    play.close();
                    if (attempt == ATTEMPTS) {
                        throw late;
                    }
                }
            }
        } finally {
            doors.release();
        }
    }

    /** Bob is signed in and available, so that he can be offered a call. */
    private LiveSocket bobsConsole() {
        return Awaitility.await("bob is available")
                .atMost(LeanCall.PATIENCE)
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

    private static <T> List<T> results(List<Future<T>> begun) throws InterruptedException, ExecutionException {
        List<T> done = new ArrayList<>();
        for (Future<T> one : begun) {
            done.add(one.get());
        }
        return done;
    }
}

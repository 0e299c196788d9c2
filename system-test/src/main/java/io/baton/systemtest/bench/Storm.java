package io.baton.systemtest.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.lean.LeanCall;
import io.baton.systemtest.lean.LeanHearing;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.lean.LeanParty;
import io.baton.systemtest.sound.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Consult transfers one after another while other calls go on: nothing that is said in a transfer may be heard in the other calls,
 * nor by the wrong ear in its own.
 */
public final class Storm implements AutoCloseable {

    /** What people in the other calls say. */
    private static final Set<Tone> SMALL_TALK = EnumSet.of(Tone.CALLER, Tone.AGENT_A);

    private final Suite suite;
    private final LeanParties others = new LeanParties();
    private final List<LeanCall> background = new ArrayList<>();
    private final Map<String, List<Long>> samples = new LinkedHashMap<>();

    /** Begins the other calls. */
    public Storm(Suite suite, int otherCalls) {
        this.suite = suite;
        for (int i = 0; i < otherCalls; i++) {
            LeanCall call = LeanCall.dropIn(suite, others);
            call.talk();
            background.add(call);
        }
    }

    /** A new call is transferred, every other time by moving the caller. */
    public void transfer(int round) {
        try (LeanParties parties = new LeanParties();
                LeanCall call = LeanCall.dropIn(suite, parties)) {
            call.talk();
            call.request().expect(200);
            call.speakInPrivate();
            call.aJoinsConsult();
            call.bJoinsConsult();
            call.awaitConsult(0);
            awaitState(call, "consulting");
            long completing = System.currentTimeMillis();
            boolean callerMoves = round % 2 == 0;
            call.complete(callerMoves).expect(200, 202);
            if (!callerMoves) {
                call.bJoinsHome();
            }
            long heard = call.caller().awaitHearing(Tone.AGENT_B, completing, LeanCall.PATIENCE);
            awaitState(call, "completed");
            call.awaitHandedOver(LeanCall.PATIENCE);
            await().atMost(LeanCall.PATIENCE)
                    .until(() -> call.caller().hearing(heard).until() > heard + 1000);
            JsonNode transfer = call.transfer();
            add("request to verified hold", millis(transfer, "requestedAt", "heldAt"));
            add("completion to B heard", heard - completing);
            add(
                    "silence at completion, " + (callerMoves ? "caller" : "agent") + " moves",
                    call.caller().hearing(completing).longestSilenceMillis(completing, heard + 1000));
            add(
                    "leaked sound",
                    call.leaks(Optional.empty()).stream()
                            .mapToLong(LeanCall.Leak::millis)
                            .sum());
            call.hangUp();
        }
    }

    private static void awaitState(LeanCall call, String state) {
        await("transfer is " + state)
                .atMost(LeanCall.PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> call.state().equals(state));
    }

    private static long millis(JsonNode transfer, String from, String to) {
        return Duration.between(
                        Instant.parse(transfer.path(from).asText()),
                        Instant.parse(transfer.path(to).asText()))
                .toMillis();
    }

    private void add(String what, long value) {
        samples.computeIfAbsent(what, any -> new ArrayList<>()).add(value);
    }

    /** What was measured, and last what the other calls heard of it, which should be nothing. */
    public Map<String, Figures> figures() {
        long strayed = 0;
        for (LeanCall call : background) {
            for (LeanParty listener : List.of(call.caller(), call.a())) {
                LeanHearing hearing = listener.hearing(0);
                for (Tone tone : Tone.values()) {
                    strayed += SMALL_TALK.contains(tone) ? 0 : hearing.millisOf(tone);
                }
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        samples.forEach((what, values) -> figures.put(what, Figures.of(values)));
        figures.put("sound strayed into other calls", Figures.of(List.of(strayed)));
        return figures;
    }

    /** Whether the people of every other call still hear each other. */
    public boolean othersGoOn() {
        long since = System.currentTimeMillis();
        background.forEach(call -> {
            call.caller().awaitHearing(Tone.AGENT_A, since, LeanCall.PATIENCE);
            call.a().awaitHearing(Tone.CALLER, since, LeanCall.PATIENCE);
        });
        return true;
    }

    @Override
    public void close() {
        background.forEach(LeanCall::hangUp);
        others.close();
    }
}

package io.baton.systemtest.chaos;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.lean.LeanCall;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.lean.LeanParty;
import io.baton.systemtest.scene.RunningTransfer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * One call that a victim's death hits at a moment: brought there, struck, and carried on as people would, who try again what
 * was refused and reload a page that has lost its room.
 */
final class Play implements AutoCloseable {

    private static final Duration TO_THE_END = Duration.ofSeconds(150);
    private static final Duration FACTS = Duration.ofSeconds(60);
    private static final Duration TRY = Duration.ofSeconds(8);
    private static final long MOST_ALONE_MILLIS = 30_000;
    private static final long RELOAD_AFTER_MILLIS = 8_000;
    private static final long GLANCE_MILLIS = 250;

    /** In the order in which a transfer goes through them. */
    private static final Map<String, String> STAMPS = stamps();

    private final LeanParties parties;
    private final LeanCall call;
    private final Victim victim;
    private final Moment moment;
    private final boolean callerMoves;
    private final Set<String> notes = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Map<String, Long> missingSince = new HashMap<>();
    private String seen = "";
    private boolean inPrivate;
    private long aloneSince;
    private boolean alone;
    private long returnedAt;

    /** The parties of one call have a process of their own, so that a busy machine serves them side by side. */
    Play(LeanParties parties, LeanCall call, Victim victim, Moment moment, boolean callerMoves) {
        this.parties = parties;
        this.call = call;
        this.victim = victim;
        this.moment = moment;
        this.callerMoves = callerMoves;
    }

    private static Map<String, String> stamps() {
        Map<String, String> stamps = new LinkedHashMap<>();
        stamps.put("requestedAt", "holding");
        stamps.put("heldAt", "offering");
        stamps.put("acceptedAt", "joining");
        stamps.put("consultStartedAt", "consulting");
        stamps.put("completingAt", "completing");
        return stamps;
    }

    Moment moment() {
        return moment;
    }

    /** The parties are gone, without a farewell if they are still in a room. */
    @Override
    public void close() {
        parties.close();
    }

    /** Up to the moment, or up to the command that begins it. */
    void prepare() {
        call.talk();
        if (moment == Moment.HOLDING) {
            return;
        }
        Awaitility.await("the caller is held")
                .atMost(LeanCall.PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> call.request().status() < 300 || call.state().equals("offering"));
        awaitState("offering");
        speakInPrivate();
        call.aJoinsConsult();
        if (moment == Moment.OFFERING || moment == Moment.JOINING) {
            return;
        }
        call.bJoinsConsult();
        awaitState("consulting");
        call.awaitConsult(0);
    }

    private void awaitState(String wanted) {
        Awaitility.await("transfer is " + wanted).atMost(LeanCall.PATIENCE).until(() -> call.state()
                .equals(wanted));
    }

    /** The command of a fleeting moment, which the victim's death may cut off. */
    void fire() {
        try {
            switch (moment) {
                case HOLDING -> {
                    // An answer may also say that the hold is still being tried.
                    if (call.request().status() < 300 && call.state().equals("offering")) {
                        speakInPrivate();
                    }
                }
                case JOINING -> call.bJoinsConsult();
                case COMPLETING -> call.complete(callerMoves);
                case CANCELLING -> call.cancel();
                case OFFERING, CONSULTING -> throw new IllegalStateException(moment + " lasts");
            }
        } catch (RuntimeException | AssertionError cut) {
            notes.add("fired: " + firstLine(cut));
        }
    }

    /** Returns as soon as the transfer is seen in its fleeting state, or beyond it, or when this took too long. */
    void awaitMoment(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (seen.isEmpty() && System.nanoTime() < deadline) {
            try {
                String state = call.state();
                if (state.equals(moment.word()) || RunningTransfer.isEnd(state)) {
                    seen = state;
                }
            } catch (RuntimeException | AssertionError refused) {
                notes.add("aiming: " + firstLine(refused));
            }
        }
    }

    private void speakInPrivate() {
        if (!inPrivate) {
            call.speakInPrivate();
            inPrivate = true;
        }
    }

    /** From the victim's return to the end of the transfer, and the verdict on all of it. */
    Verdict carryOn(long killedAt, long back, EventTape tape) {
        returnedAt = back;
        boolean ended = goOnToTheEnd();
        JsonNode transfer = transferOrMissing();
        String end = ended ? transfer.path("state").asText() : "none";
        boolean heard = ended && hearEachOther(end.equals("completed"));
        boolean right = heard && moment.isRight(end, victim);
        long endedAfter = time(transfer, "endedAt").map(at -> at - back).orElse(-1L);
        List<LeanCall.Leak> leaks = call.leaks(end.equals("completed") ? Optional.empty() : time(transfer, "endedAt"));
        leaks.forEach(leak -> notes.add(leak.toString()));
        if (!heard) {
            notes.add("parties: " + call.caller().status() + " " + call.a().status() + " "
                    + call.b().status());
        }
        if (!ended) {
            notes.add("transfer: " + transfer);
        }
        notes.add("call " + call.callId());
        call.hangUp();
        Facts facts = facts(tape);
        facts.lost().forEach(one -> notes.add("lost: " + one));
        facts.doubled().forEach(one -> notes.add("doubled: " + one));
        facts.disordered().forEach(one -> notes.add("disordered: " + one));
        return new Verdict(
                victim.component(),
                moment.word(),
                call.known() ? "api" : "drop-in",
                stateAt(transfer, killedAt),
                end,
                right,
                facts.lost().size(),
                facts.doubled().size(),
                facts.disordered().size(),
                alone,
                leaks.stream().mapToLong(LeanCall.Leak::millis).sum(),
                endedAfter,
                List.copyOf(notes));
    }

    private boolean goOnToTheEnd() {
        long deadline = System.nanoTime() + TO_THE_END.toNanos();
        while (System.nanoTime() < deadline) {
            JsonNode transfer = transferOrMissing();
            String state = transfer.path("state").asText("none");
            if (RunningTransfer.isEnd(state) && transfer.path("settled").asBoolean()) {
                // The console shows the end at once; what they say now is for each other again.
                if (!state.equals("completed")) {
                    call.goBack();
                }
                return true;
            }
            try {
                step(transfer, state);
            } catch (RuntimeException | AssertionError refused) {
                notes.add(state + ": " + firstLine(refused));
            }
            watch(state);
            LockSupport.parkNanos(MILLISECONDS.toNanos(GLANCE_MILLIS));
        }
        return false;
    }

    /** What the people do in this state; asked again until the state is another. */
    private void step(JsonNode transfer, String state) {
        if (!RunningTransfer.isEnd(state)) {
            reload(call.caller(), transfer.path("homeRoom").asText(call.room()));
        }
        switch (state) {
            case "none" -> note(call.request());
            case "requested", "holding" -> {
                if (!call.known()) {
                    note(call.request());
                }
            }
            case "offering", "joining", "consulting" -> confer(transfer, state);
            case "completing" -> move(transfer);
            default -> {}
        }
    }

    private void confer(JsonNode transfer, String state) {
        if (moment == Moment.CANCELLING) {
            note(call.cancel());
            return;
        }
        speakInPrivate();
        String room = transfer.path("consultRoom").asText();
        if (missing(call.a(), room, state.equals("offering") ? 0 : RELOAD_AFTER_MILLIS)) {
            call.aJoinsConsult();
        }
        if (!state.equals("consulting")) {
            if (missing(call.b(), room, state.equals("offering") ? 0 : 2_000)) {
                call.bJoinsConsult();
            }
        } else {
            note(call.complete(callerMoves));
        }
    }

    private void move(JsonNode transfer) {
        boolean agentMoves = "agent".equals(transfer.path("direction").asText());
        if (agentMoves && missing(call.b(), call.room(), 0)) {
            call.bJoinsHome();
        }
        String consult = transfer.path("consultRoom").asText();
        if (!agentMoves && !call.known() && missing(call.caller(), consult, 2_000)) {
            Answer again = call.complete(true);
            note(again);
            if (again.status() == 200) {
                call.caller().join(consult, again.text("wsUrl"), again.text("token"));
            }
        }
    }

    /** Whether the party has been out of the room for so long. */
    private boolean missing(LeanParty party, String room, long millis) {
        String key = party.identity() + " " + room;
        if (LeanCall.isIn(party, room)) {
            missingSince.remove(key);
            return false;
        }
        long since = missingSince.computeIfAbsent(key, any -> System.currentTimeMillis());
        return System.currentTimeMillis() - since >= millis;
    }

    /** A page that has lost its room for good is loaded again. */
    private void reload(LeanParty party, String room) {
        if (party.rooms().isEmpty() && missing(party, room, RELOAD_AFTER_MILLIS)) {
            notes.add(party.identity().replaceFirst("-.*", "") + " reloads the page");
            party.joinByToken(call.alice(), room);
        }
    }

    private boolean hearEachOther(boolean completed) {
        long deadline = System.nanoTime() + TO_THE_END.toNanos() / 2;
        while (System.nanoTime() < deadline) {
            try {
                String home = call.transfer().path("homeRoom").asText();
                reload(call.caller(), home);
                reload(completed ? call.b() : call.a(), home);
                if (completed) {
                    call.awaitHandedOver(TRY);
                } else {
                    call.awaitReturned(TRY);
                }
                return true;
            } catch (ConditionTimeoutException silence) {
                notes.add("once more: " + firstLine(silence));
            } catch (RuntimeException | AssertionError refused) {
                notes.add("hearing: " + firstLine(refused));
            }
            watch("ended");
        }
        return false;
    }

    /** Keeps how long the caller has heard nobody while no transfer runs. */
    private void watch(String state) {
        boolean attended = !(state.equals("none") || state.equals("ended") || RunningTransfer.isEnd(state))
                || call.callerHearsSomebody();
        long now = System.currentTimeMillis();
        aloneSince = attended ? 0 : aloneSince == 0 ? Math.max(now, returnedAt) : aloneSince;
        if (!attended && now - aloneSince > MOST_ALONE_MILLIS) {
            alone = true;
        }
    }

    private Facts facts(EventTape tape) {
        try {
            Awaitility.await("the call has ended")
                    .atMost(FACTS)
                    .until(() -> call.details().path("state").asText().equals("ended"));
            Awaitility.await("all facts are told")
                    .atMost(FACTS)
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> now(tape).lost().isEmpty());
        } catch (ConditionTimeoutException late) {
            notes.add("facts: " + firstLine(late));
        }
        return now(tape);
    }

    private Facts now(EventTape tape) {
        JsonNode transfers = call.alice()
                .get("/api/transfers?callId=" + call.callId())
                .expect(200)
                .body()
                .path("items");
        return Facts.of(tape.ofCall(call.callId()), transfers, call.details().path("timeline"));
    }

    private JsonNode transferOrMissing() {
        try {
            return call.transfer();
        } catch (RuntimeException | AssertionError away) {
            notes.add("asking: " + firstLine(away));
            return JsonNodeFactory.instance.objectNode().put("state", "unknown");
        }
    }

    /** By the times of the transfer; a calling-off leaves none before its end, but may have been seen. */
    private String stateAt(JsonNode transfer, long killedAt) {
        String was = "none";
        for (Map.Entry<String, String> stamp : STAMPS.entrySet()) {
            if (time(transfer, stamp.getKey()).filter(at -> at <= killedAt).isPresent()) {
                was = stamp.getValue();
            }
        }
        if (time(transfer, "endedAt").filter(at -> at <= killedAt).isPresent()) {
            return "ended";
        }
        return seen.equals(Moment.CANCELLING.word()) ? seen : was;
    }

    private static Optional<Long> time(JsonNode transfer, String field) {
        String text = transfer.path(field).asText("");
        return text.matches("\\d.*") ? Optional.of(Instant.parse(text).toEpochMilli()) : Optional.empty();
    }

    private void note(Answer answer) {
        if (answer.status() >= 300) {
            notes.add("refused: " + firstLine(new IllegalStateException(answer.toString())));
        }
    }

    private static String firstLine(Throwable failure) {
        String text = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return (failure instanceof AssertionError ? "" : failure.getClass().getSimpleName() + " ")
                + text.substring(0, Math.min(300, text.length()));
    }
}

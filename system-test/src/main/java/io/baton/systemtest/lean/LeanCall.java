package io.baton.systemtest.lean;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.sound.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A call of a caller with agent A, agent B at hand, all three without browsers, and what the people can do with it through the
 * public API.
 *
 * <p>Each changes its tone when it begins to speak in private, so {@link #leaks} needs no allowance for the network.
 */
public final class LeanCall implements AutoCloseable {

    /** How long anything may take on a busy machine. */
    public static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final int RING_SECONDS = 120;
    private static final String ASKER = "alice";
    private static final String KNOWN_B = "bob";
    private static final String TRANSCRIPT = "Caller: my parcel 4711 is late. Agent: I will pass you on.";

    /** A tone at an ear it was not for, and when it was first heard there. */
    public record Leak(String listener, Tone tone, long millis, long first) {

        @Override
        public String toString() {
            return listener + " heard " + tone.label() + " for " + millis + " ms from " + Instant.ofEpochMilli(first);
        }
    }

    private final Suite suite;
    private final boolean known;
    private final String room;
    private final LeanParty caller;
    private final LeanParty a;
    private final LeanParty b;
    private UUID callId;
    private long handedOverAt = Long.MAX_VALUE;
    private long takenBackAt = Long.MAX_VALUE;

    private LeanCall(Suite suite, LeanParties parties, boolean known) {
        String id = UUID.randomUUID().toString().substring(24);
        this.suite = suite;
        this.known = known;
        this.room = "lean-" + id;
        this.caller = parties.party("caller-" + id, Tone.CALLER);
        this.a = parties.party(known ? ASKER : "a-" + id, Tone.AGENT_A);
        this.b = parties.party(known ? KNOWN_B : "b-" + id, Tone.AGENT_B_PRIVATE);
    }

    /** A call whose agents are known by name only: transferred through the drop-in routes. */
    public static LeanCall dropIn(Suite suite, LeanParties parties) {
        return new LeanCall(suite, parties, false);
    }

    /** A call of alice with bob at his console: transferred through {@code /api/transfers}. One at a time. */
    public static LeanCall known(Suite suite, LeanParties parties) {
        return new LeanCall(suite, parties, true);
    }

    /** The caller and A join a new room and hear each other. */
    public void talk() {
        alice().post("/create-room", Map.of("room", room)).expect(200);
        caller.joinByToken(alice(), room);
        a.joinByToken(alice(), room);
        caller.awaitHearing(Tone.AGENT_A, 0, PATIENCE);
        a.awaitHearing(Tone.CALLER, 0, PATIENCE);
        callId = suite.callIn(room);
    }

    /** A asks for the transfer; asked again, the running one answers. */
    public Answer request() {
        return request(RING_SECONDS);
    }

    /** The same with a time to ring, for an agent who is known. */
    public Answer request(int ringSeconds) {
        return known
                ? alice().post(
                                "/api/transfers",
                                Map.of(
                                        "callId",
                                        callId,
                                        "target",
                                        Map.of("agent", KNOWN_B),
                                        "mode",
                                        "consult",
                                        "transcript",
                                        TRANSCRIPT,
                                        "ringTimeoutSeconds",
                                        ringSeconds))
                : alice().post(
                                "/transfer",
                                Map.of(
                                        "fromRoom",
                                        room,
                                        "agentA",
                                        a.identity(),
                                        "agentB",
                                        b.identity(),
                                        "transcript",
                                        TRANSCRIPT));
    }

    /** From the moment that the hold is known: everybody speaks in private. */
    public void speakInPrivate() {
        a.speak(Tone.AGENT_A_PRIVATE);
        caller.speak(Tone.CALLER_HELD);
    }

    /** A goes into the private room. */
    public void aJoinsConsult() {
        if (known) {
            join(
                    a,
                    alice().get("/api/transfers/" + transferId())
                            .expect(200)
                            .body()
                            .path("grant"));
        } else {
            Answer answer = request().expect(200);
            a.join(answer.text("newRoom"), answer.text("wsUrl"), answer.text("agentAToken"));
        }
    }

    /** B accepts, when that is still to do, and goes into the private room. */
    public void bJoinsConsult() {
        if (known) {
            String path = "/api/transfers/" + transferId();
            if ("offering".equals(state())) {
                suite.as(KNOWN_B).post(path + "/accept").expect(200);
            }
            join(b, suite.as(KNOWN_B).get(path).expect(200).body().path("grant"));
        } else {
            Answer answer = request().expect(200);
            b.join(answer.text("newRoom"), answer.text("wsUrl"), answer.text("agentBToken"));
        }
    }

    /** Waits until both agents hear each other. */
    public void awaitConsult(long since) {
        a.awaitHearing(Tone.AGENT_B_PRIVATE, since, PATIENCE);
        b.awaitHearing(Tone.AGENT_A_PRIVATE, since, PATIENCE);
    }

    /** A hands over: the caller comes to the agents, or B to the caller. */
    public Answer complete(boolean callerMoves) {
        b.speak(Tone.AGENT_B);
        handedOverAt = Math.min(handedOverAt, System.currentTimeMillis());
        if (callerMoves && !known) {
            return alice().post("/move-caller", Map.of("caller", caller.identity(), "room", consultRoom()));
        }
        return alice().post(
                        "/api/transfers/" + transferId() + "/complete",
                        Map.of("direction", callerMoves ? "caller" : "agent"));
    }

    /** B goes to the caller of a completing transfer. */
    public void bJoinsHome() {
        if (known) {
            join(
                    b,
                    suite.as(KNOWN_B)
                            .get("/api/transfers/" + transferId())
                            .expect(200)
                            .body()
                            .path("grant"));
        } else {
            b.joinByToken(alice(), room);
        }
    }

    /** A takes the caller back. */
    public Answer cancel() {
        goBack();
        return alice().post("/api/transfers/" + transferId() + "/cancel");
    }

    /** The caller is on the way back to A: what they say from now on is for each other. */
    public void goBack() {
        a.speak(Tone.AGENT_A);
        caller.speak(Tone.CALLER);
        takenBackAt = Math.min(takenBackAt, System.currentTimeMillis());
    }

    /** The newest transfer of the call; a missing node when there is none. */
    public JsonNode transfer() {
        return alice().get("/api/transfers?callId=" + callId).expect(200).body().at("/items/0");
    }

    /** Its state, {@code none} when there is no transfer. */
    public String state() {
        return transfer().path("state").asText("none");
    }

    private String transferId() {
        return transfer().path("id").asText();
    }

    /** The private room of the newest transfer. */
    public String consultRoom() {
        return transfer().path("consultRoom").asText();
    }

    /** What token-service tells of the call. */
    public JsonNode details() {
        return alice().get("/api/calls/" + callId).expect(200).body();
    }

    private static void join(LeanParty party, JsonNode grant) {
        if (!grant.path("token").isTextual()) {
            throw new IllegalStateException(party.identity() + " has no grant yet");
        }
        party.join(
                grant.path("room").asText(),
                grant.path("wsUrl").asText(),
                grant.path("token").asText());
    }

    /** Whether this party is in the room now. */
    public static boolean isIn(LeanParty party, String there) {
        return party.rooms().contains(there);
    }

    /** Whether the caller heard any agent in the last two seconds. */
    public boolean callerHearsSomebody() {
        var hearing = caller.hearing(System.currentTimeMillis() - 2000);
        return List.of(Tone.AGENT_A, Tone.AGENT_A_PRIVATE, Tone.AGENT_B, Tone.AGENT_B_PRIVATE).stream()
                .anyMatch(tone -> hearing.millisOf(tone) > 0);
    }

    /** Waits until the caller and B hear each other. */
    public void awaitHandedOver(Duration patience) {
        long since = b.speak(Tone.AGENT_B);
        caller.awaitHearing(Tone.AGENT_B, since, patience);
        long after = caller.speak(Tone.CALLER_AFTER);
        b.awaitHearing(Tone.CALLER_AFTER, after, patience);
    }

    /** Waits until the caller and A hear each other again. */
    public void awaitReturned(Duration patience) {
        long since = a.speak(Tone.AGENT_A);
        caller.speak(Tone.CALLER);
        caller.awaitHearing(Tone.AGENT_A, since, patience);
        a.awaitHearing(Tone.CALLER, since, patience);
    }

    /**
     * What was said in private and heard by the wrong ear; empty when all is well.
     *
     * @param endedAt when the transfer ended by itself, from when on the caller was on the way back; empty when it was completed
     */
    public List<Leak> leaks(Optional<Long> endedAt) {
        long end = Math.min(takenBackAt, endedAt.orElse(Long.MAX_VALUE));
        List<Leak> leaks = new ArrayList<>();
        leak(leaks, caller, Tone.AGENT_A_PRIVATE, end);
        leak(leaks, caller, Tone.AGENT_B_PRIVATE, end);
        leak(leaks, a, Tone.CALLER_HELD, end);
        leak(leaks, a, Tone.CALLER_AFTER, end);
        leak(leaks, b, Tone.CALLER_HELD, Math.min(end, handedOverAt));
        leak(leaks, b, Tone.CALLER, end);
        return leaks;
    }

    private static void leak(List<Leak> leaks, LeanParty listener, Tone tone, long end) {
        LeanHearing hearing = listener.hearing(0);
        long millis = hearing.millisBefore(tone, end);
        if (millis > 0) {
            leaks.add(new Leak(
                    listener.identity(), tone, millis, hearing.firstOf(tone).orElse(0L)));
        }
    }

    public LeanParty caller() {
        return caller;
    }

    public LeanParty a() {
        return a;
    }

    public LeanParty b() {
        return b;
    }

    public String room() {
        return room;
    }

    public UUID callId() {
        return callId;
    }

    /** Whether its agents are known: {@code /api/transfers}. */
    public boolean known() {
        return known;
    }

    /** Alice at the API, who may ask for tokens of all three. */
    public BatonApi alice() {
        return suite.as(ASKER);
    }

    /** Everybody hangs up. */
    public void hangUp() {
        List.of(caller, a, b).forEach(LeanParty::leaveAll);
    }

    @Override
    public void close() {
        List.of(caller, a, b).forEach(LeanParty::close);
    }
}

package io.baton.systemtest.scene;

import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.browser.Party;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Tone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One call of the caller carol with agent alice, agent bob at hand, and what can be done with it through the public API.
 *
 * <p>Each party changes its tone when it begins to speak in private (see {@link Tone}), so {@link #leaks()} needs no allowance
 * for the network: what was said in private and arrived at the wrong ear counts, be it 10 ms.
 */
public final class CallScene implements AutoCloseable {

    /** How long anything may take before the scene gives up; measured values are judged elsewhere. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    public static final String CALLER = "carol";
    public static final String A = "alice";
    public static final String B = "bob";

    private final Suite suite;
    private final Party carol;
    private final Party alice;
    private final Party bob;
    private String room;
    private UUID callId;
    private Timeline timeline;

    public CallScene(Suite suite, Chromium chromium) {
        this.suite = suite;
        this.carol = chromium.party(CALLER, Tone.CALLER);
        this.alice = chromium.party(A, Tone.AGENT_A);
        this.bob = chromium.party(B, Tone.AGENT_B_PRIVATE);
    }

    /** A new call: alice opens a room, carol and alice join it and hear each other. */
    public void talk() {
        List.of(carol, alice, bob).forEach(Party::leaveAll);
        timeline = new Timeline();
        room = "call-" + UUID.randomUUID();
        carol.speak(Tone.CALLER);
        alice.speak(Tone.AGENT_A);
        bob.speak(Tone.AGENT_B_PRIVATE);
        suite.as(A).post("/create-room", Map.of("room", room)).expect(200);
        joinByToken(carol, suite.as(A));
        joinByToken(alice, suite.as(A));
        carol.awaitSteady(Tone.AGENT_A, PATIENCE);
        alice.awaitSteady(Tone.CALLER, PATIENCE);
        timeline.add(Step.TALKING);
        callId = suite.callIn(room);
    }

    /** Joins the home room with a token from the drop-in route. */
    public void joinByToken(Party party, BatonApi asked) {
        Answer token = asked.post("/token", Map.of("identity", party.identity(), "room", room))
                .expect(200);
        party.join(room, token.text("wsUrl"), token.text("token"));
    }

    /** From the moment that the API says held: everybody speaks in private now. */
    public void everybodySpeaksInPrivate() {
        timeline.add(Step.HELD);
        alice.speak(Tone.AGENT_A_PRIVATE);
        carol.speak(Tone.CALLER_HELD);
        timeline.add(Step.MUSIC, carol.awaitHearing(Tone.MUSIC, timeline.at(Step.REQUESTED), PATIENCE), "");
    }

    /** Waits until A and B hear each other in the consult room. */
    public void awaitConsult() {
        long since = timeline.at(Step.REQUESTED);
        long a = alice.awaitHearing(Tone.AGENT_B_PRIVATE, since, PATIENCE);
        long b = bob.awaitHearing(Tone.AGENT_A_PRIVATE, since, PATIENCE);
        timeline.add(Step.CONSULTING, Math.max(a, b), "");
        bob.awaitSteady(Tone.AGENT_A_PRIVATE, PATIENCE);
    }

    /** B speaks to the caller from now on; the caller goes on with the voice of one on hold until B is heard. */
    public void handOver() {
        bob.speak(Tone.AGENT_B);
        timeline.add(Step.COMPLETING);
    }

    /** Waits until B and the caller hear each other, and a second longer. */
    public void awaitHandedOver() {
        long since = timeline.at(Step.COMPLETING);
        timeline.add(Step.HEARD, carol.awaitHearing(Tone.AGENT_B, since, PATIENCE), "");
        timeline.add(Step.HEARS, bob.awaitHearing(Tone.CALLER_HELD, since, PATIENCE), "");
    }

    /** After the transfer is over: B and the caller talk, A listens for a while whether anything still arrives. */
    public void talkOn() {
        long after = carol.speak(Tone.CALLER_AFTER);
        bob.awaitHearing(Tone.CALLER_AFTER, after, PATIENCE);
        long end = Math.max(after, timeline.at(Step.HEARD)) + 1000;
        parties().forEach(party -> party.awaitRecordedUntil(end));
    }

    /** The caller is back with A: both hear each other again, with their first tones. */
    public void awaitReturned() {
        long since = alice.speak(Tone.AGENT_A);
        timeline.add(Step.RETURNED, carol.awaitHearing(Tone.AGENT_A, since, PATIENCE), "");
        carol.speak(Tone.CALLER);
        alice.awaitHearing(Tone.CALLER, since, PATIENCE);
        carol.awaitSteady(Tone.AGENT_A, PATIENCE);
    }

    /** Waits until the party is in these rooms and no others. */
    public void awaitRooms(Party party, String... rooms) {
        party.await(party.identity() + " is in " + List.of(rooms), PATIENCE, () -> Set.copyOf(party.rooms())
                .equals(Set.of(rooms)));
    }

    /**
     * Everything said in private that reached the wrong ear, in the whole scene or until the caller was on the way back to A;
     * empty when all is well.
     */
    public List<Leak> leaks() {
        long start = timeline.at(Step.TALKING);
        long end = timeline.find(Step.CANCELLING)
                .or(() -> timeline.find(Step.ENDED))
                .orElseGet(System::currentTimeMillis);
        long handOver = timeline.find(Step.COMPLETING).orElse(end);
        List<Leak> leaks = new ArrayList<>();
        leak(leaks, carol, Tone.AGENT_A_PRIVATE, start, end);
        leak(leaks, carol, Tone.AGENT_B_PRIVATE, start, end);
        leak(leaks, alice, Tone.CALLER_HELD, start, end);
        leak(leaks, alice, Tone.CALLER_AFTER, start, end);
        leak(leaks, bob, Tone.CALLER_HELD, start, handOver);
        leak(leaks, bob, Tone.CALLER, start, end);
        return LeakRecord.ofThisRun().with(leaks);
    }

    private static void leak(List<Leak> leaks, Party listener, Tone tone, long from, long to) {
        long millis = listener.hearing().millisOf(tone, from, to);
        if (millis > 0) {
            leaks.add(new Leak(listener.identity(), tone, millis));
        }
    }

    /** The longest silence in the caller's ear while the call passes from the music to B, in milliseconds. */
    public long silenceAtCompletion() {
        return carol.hearing().longestSilenceMillis(timeline.at(Step.COMPLETING), timeline.at(Step.HEARD) + 1000);
    }

    public Party carol() {
        return carol;
    }

    public Party alice() {
        return alice;
    }

    public Party bob() {
        return bob;
    }

    public List<Party> parties() {
        return List.of(carol, alice, bob);
    }

    public Suite suite() {
        return suite;
    }

    public String room() {
        return room;
    }

    public UUID callId() {
        return callId;
    }

    public Timeline timeline() {
        return timeline;
    }

    @Override
    public void close() {
        parties().forEach(Party::close);
    }
}

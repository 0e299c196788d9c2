package io.baton.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.BareLiveKit;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The measuring instrument itself, on LiveKit alone: it hears what is there, finds a leak when there is one and none when
 * there is none, and its pages do what the page of a caller must do.
 */
@SystemTest
class PartyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String room = "r-" + UUID.randomUUID();
    private BareLiveKit liveKit;
    private Chromium chromium;
    private Party carol;
    private Party alice;
    private Party bob;

    @BeforeEach
    void callerAndAgentTalk(RunningStack stack, Chromium browser) {
        liveKit = stack.liveKit();
        chromium = browser;
        carol = chromium.party("carol", Tone.CALLER);
        alice = chromium.party("alice", Tone.AGENT_A);
        bob = chromium.party("bob", Tone.AGENT_B);
        liveKit.createRoom(room);
        liveKit.join(carol, room);
        liveKit.join(alice, room);
        carol.awaitSteady(Tone.AGENT_A, PATIENCE);
        alice.awaitSteady(Tone.CALLER, PATIENCE);
    }

    @AfterEach
    void hangUp() {
        List.of(carol, alice, bob).forEach(Party::close);
        liveKit.deleteRoom(room);
    }

    @Test
    void hearsTheOthersOfItsRoomAndNobodyElse() {
        String elsewhere = room + "-elsewhere";
        liveKit.createRoom(elsewhere);
        liveKit.join(bob, elsewhere);

        long from = alice.speak(Tone.AGENT_A_PRIVATE);
        long heard = carol.awaitHearing(Tone.AGENT_A_PRIVATE, from, PATIENCE);

        bob.awaitRecordedUntil(heard + 1000);
        assertThat(carol.hearing().millisOfEach(heard + 200, heard + 900)).containsOnlyKeys(Tone.AGENT_A_PRIVATE);
        assertThat(alice.hearing().millisOfEach(heard + 200, heard + 900)).containsOnlyKeys(Tone.CALLER);
        assertThat(bob.hearing().millisOfEach(0, heard + 900)).isEmpty();
        assertThat(heard - from).as("one way, ms").isBetween(0L, 1000L);
    }

    @Test
    void aHeldCallerHearsMusicAndNoSecret() {
        liveKit.permit(room, carol, false);
        liveKit.permit(room, alice, false);
        liveKit.tell(room, carol, "{\"type\":\"call.state\",\"state\":\"held\"}");
        carol.awaitHearing(Tone.MUSIC, 0, PATIENCE);

        long private1 = alice.speak(Tone.AGENT_A_PRIVATE);
        long private2 = carol.speak(Tone.CALLER_HELD);
        carol.awaitRecordedUntil(private1 + 2000);
        alice.awaitRecordedUntil(private1 + 2000);
        long end = Math.max(private1, private2) + 2000;

        assertThat(carol.hearing().millisOf(Tone.AGENT_A_PRIVATE, private1, end))
                .isZero();
        assertThat(alice.hearing().millisOf(Tone.CALLER_HELD, private2, end)).isZero();
        assertThat(carol.hearing().millisOf(Tone.MUSIC, end - 1000, end)).isGreaterThan(900);
    }

    @Test
    void findsTheLeakOfACallerWhoIsToldToHoldButNotHeld() {
        liveKit.tell(room, carol, "{\"type\":\"call.state\",\"state\":\"held\"}");
        carol.awaitHearing(Tone.MUSIC, 0, PATIENCE);

        long from = alice.speak(Tone.AGENT_A_PRIVATE);

        long leaked = carol.awaitHearing(Tone.AGENT_A_PRIVATE, from, PATIENCE);
        carol.awaitRecordedUntil(leaked + 500);
        assertThat(carol.hearing().millisOf(Tone.AGENT_A_PRIVATE, from, leaked + 500))
                .isPositive();
    }

    @Test
    void musicGoesOnUntilTheNextVoiceReallySounds() {
        liveKit.permit(room, carol, false);
        liveKit.tell(room, carol, "{\"type\":\"call.state\",\"state\":\"held\"}");
        long music = carol.awaitHearing(Tone.MUSIC, 0, PATIENCE);
        liveKit.join(bob, room);
        liveKit.remove(room, alice);
        liveKit.permit(room, carol, true);
        liveKit.tell(room, carol, "{\"type\":\"call.state\",\"state\":\"talking\"}");

        long bobHeard = carol.awaitHearing(Tone.AGENT_B, music, PATIENCE);

        carol.awaitRecordedUntil(bobHeard + 1000);
        assertThat(carol.hearing().longestSilenceMillis(music + 100, bobHeard + 1000))
                .isLessThan(300);
        assertThat(carol.hearing().millisOf(Tone.MUSIC, bobHeard + 200, bobHeard + 1000))
                .isZero();
    }

    @Test
    void aMovedCallerJoinsTheNewRoomBeforeLeavingTheOld() {
        String next = room + "-next";
        liveKit.createRoom(next);
        liveKit.join(bob, next);
        String move = "{\"type\":\"call.move\",\"room\":\"%s\",\"wsUrl\":\"%s\",\"token\":\"%s\"}"
                .formatted(next, liveKit.wsUrl(), liveKit.token("carol", next));
        long from = System.currentTimeMillis();

        liveKit.tell(room, carol, move);

        long heard = carol.awaitHearing(Tone.AGENT_B, from, PATIENCE);
        carol.await("carol has left", PATIENCE, () -> carol.rooms().equals(List.of(next)));
        carol.awaitRecordedUntil(heard + 1000);
        assertThat(carol.hearing().longestSilenceMillis(from, heard + 1000)).isLessThan(300);
        assertThat(carol.hearing().millisOfEach(heard + 800, heard + 1000)).containsOnlyKeys(Tone.AGENT_B);
    }
}

package io.baton.systemtest.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lean parties hear each other as browsers do, and one on hold hears nothing. */
@SystemTest
class LeanPartyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void twoHearEachOtherAndNotThemselves(RunningStack stack) {
        String room = room();
        try (LeanParties parties = new LeanParties();
                LeanParty carol = parties.party("carol", Tone.CALLER);
                LeanParty alice = parties.party("alice", Tone.AGENT_A)) {
            carol.joinByToken(stack.as("alice"), room);
            alice.joinByToken(stack.as("alice"), room);

            carol.awaitHearing(Tone.AGENT_A, 0, PATIENCE);
            alice.awaitHearing(Tone.CALLER, 0, PATIENCE);
            long secret = alice.speak(Tone.AGENT_A_PRIVATE);
            carol.awaitHearing(Tone.AGENT_A_PRIVATE, secret, PATIENCE);

            await().atMost(PATIENCE).until(() -> carol.hearing(secret).millisOf(Tone.AGENT_A_PRIVATE) >= 1000);
            assertThat(carol.hearing(0).heard()).containsOnlyKeys(Tone.AGENT_A, Tone.AGENT_A_PRIVATE);
            assertThat(alice.hearing(0).heard()).containsOnlyKeys(Tone.CALLER);
        }
    }

    @Test
    void whoIsHeldHearsNothingButMusic(RunningStack stack) {
        String room = room();
        try (LeanParties parties = new LeanParties();
                LeanParty carol = parties.party("carol", Tone.CALLER);
                LeanParty alice = parties.party("alice", Tone.AGENT_A)) {
            carol.joinByToken(stack.as("alice"), room);
            alice.joinByToken(stack.as("alice"), room);
            carol.awaitHearing(Tone.AGENT_A, 0, PATIENCE);
            UUID call = stack.suite().callIn(room);

            stack.as("alice").post("/api/calls/" + call + "/hold").expect(200, 202, 204);
            long held = alice.speak(Tone.AGENT_A_PRIVATE);
            await().atMost(PATIENCE).until(() -> carol.hearing(held).millisOf(Tone.MUSIC) >= 1000);

            assertThat(carol.hearing(held).millisOf(Tone.AGENT_A_PRIVATE)).isZero();
            stack.as("alice").post("/api/calls/" + call + "/resume").expect(200, 202, 204);
            long back = alice.speak(Tone.AGENT_A);
            carol.awaitHearing(Tone.AGENT_A, back, PATIENCE);
        }
    }

    private static String room() {
        return "lean-" + UUID.randomUUID();
    }
}

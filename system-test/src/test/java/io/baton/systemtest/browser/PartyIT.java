package io.baton.systemtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.sound.Tone;
import io.livekit.server.AccessToken;
import io.livekit.server.RoomJoin;
import io.livekit.server.RoomName;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The measuring instrument itself: it hears what is there, finds a leak when there is one, and none when there is none. */
class PartyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void hearsTheOthersOfItsRoomAndNobodyElse() {
        try (Party carol = chromium.party("carol", Tone.CALLER);
                Party alice = chromium.party("alice", Tone.AGENT_A);
                Party bob = chromium.party("bob", Tone.AGENT_B)) {
            join(carol, "r1");
            join(alice, "r1");
            join(bob, "r2");

            long both = Math.max(
                    carol.awaitHearing(Tone.AGENT_A, 0, PATIENCE), alice.awaitHearing(Tone.CALLER, 0, PATIENCE));
            carol.awaitSteady(Tone.AGENT_A, PATIENCE);
            bob.awaitRecordedUntil(both + 1000);

            System.out.println(carol.marks());
            System.out.println(carol.hearing().millisOfEach(both, both + 1000));
            System.out.println(alice.hearing().millisOfEach(both, both + 1000));
            assertThat(carol.hearing().millisOfEach(both, both + 1000)).containsOnlyKeys(Tone.AGENT_A);
            assertThat(alice.hearing().millisOfEach(both, both + 1000)).containsOnlyKeys(Tone.CALLER);
            assertThat(bob.hearing().millisOfEach(0, both + 1000)).isEmpty();
            long t = alice.speak(Tone.AGENT_A_PRIVATE);
            long h = carol.awaitHearing(Tone.AGENT_A_PRIVATE, t, PATIENCE);
            System.out.println("one way " + (h - t));
        }
    }

    private static void join(Party party, String room) {
        AccessToken token = new AccessToken("devkey", "devsecret-devsecret-devsecret-devsecret");
        token.setIdentity(party.identity());
        token.addGrants(new RoomJoin(true), new RoomName(room));
        party.join(room, "ws://127.0.0.1:27880", token.toJwt());
    }
}

package io.baton.systemtest.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Passing on without a consult: with everybody present, or blindly. */
@SystemTest
class OtherModesIT {

    @Test
    void directBringsBobIntoTheCallBeforeAliceLeaves(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();

            RunningTransfer transfer = RunningTransfer.request(scene, "direct", Map.of());
            stage.bobsOffer(transfer.id());
            transfer.bobAccepts();

            long joined = scene.timeline().at(Step.ACCEPTED);
            long bobHeard = scene.carol().awaitHearing(Tone.AGENT_B_PRIVATE, joined, CallScene.PATIENCE);
            transfer.awaitState("completed");
            scene.bob().awaitHearing(Tone.CALLER, joined, CallScene.PATIENCE);
            long alone = scene.carol().speak(Tone.CALLER_AFTER);
            scene.bob().awaitHearing(Tone.CALLER_AFTER, alone, CallScene.PATIENCE);
            scene.parties().forEach(party -> party.awaitRecordedUntil(alone + 1000));
            assertThat(scene.carol().hearing().millisOf(Tone.MUSIC, 0, alone + 1000))
                    .isZero();
            assertThat(scene.carol().hearing().longestSilenceMillis(joined, bobHeard + 1000))
                    .as("silence for the caller, ms")
                    .isLessThan(300);
            assertThat(scene.alice().hearing().millisOf(Tone.CALLER_AFTER, alone, alone + 1000))
                    .as("alice is out, ms")
                    .isZero();
            scene.awaitRooms(scene.alice());
        }
    }

    @Test
    void blindPassesTheHeldCallerToBob(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();

            RunningTransfer transfer = RunningTransfer.request(scene, "blind", Map.of());
            stage.bobsOffer(transfer.id());
            scene.handOver();
            transfer.bobAccepts();
            scene.awaitHandedOver();
            transfer.awaitState("completed");
            scene.timeline().add(Step.COMPLETED);
            scene.talkOn();

            assertThat(scene.leaks()).isEmpty();
            assertThat(scene.silenceAtCompletion()).as("silence, ms").isLessThanOrEqualTo(300);
            scene.awaitRooms(scene.alice());
        }
    }

    @Test
    void anUnansweredBlindTransferReturnsToAlice(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();

            RunningTransfer transfer = RunningTransfer.request(scene, "blind", Map.of());
            stage.bobsOffer(transfer.id());
            transfer.command(CallScene.B, "decline").expect(200, 202, 204);

            transfer.awaitEnd("declined");
            scene.awaitReturned();
            assertThat(scene.leaks()).isEmpty();
        }
    }
}

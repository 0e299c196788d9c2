package io.baton.systemtest.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.browser.Party;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Alice turns between carol and bob, brings all three together, and leaves. */
@SystemTest
class ThreeWayIT {

    @Test
    void aliceTurnsToCarolWhileBobWaitsAndBackAgain(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            RunningTransfer transfer = consult(stage);

            transfer.command(CallScene.A, "swap").expect(200);
            long turned = scene.alice().speak(Tone.AGENT_A);
            scene.carol().awaitHearing(Tone.AGENT_A, turned, CallScene.PATIENCE);
            scene.carol().awaitSteady(Tone.AGENT_A, CallScene.PATIENCE);
            scene.alice().awaitHearing(Tone.CALLER_HELD, turned, CallScene.PATIENCE);
            hearsNothingOf(scene.bob(), Tone.AGENT_A, turned);

            transfer.command(CallScene.A, "swap").expect(200);
            long back = scene.alice().speak(Tone.AGENT_A_PRIVATE);
            long heard = scene.bob().awaitHearing(Tone.AGENT_A_PRIVATE, back, CallScene.PATIENCE);
            scene.bob().awaitSteady(Tone.AGENT_A_PRIVATE, CallScene.PATIENCE);

            scene.carol().awaitRecordedUntil(heard + 500);
            hearsNothingOf(scene.carol(), Tone.AGENT_A_PRIVATE, back);
            hearsNothingOf(scene.carol(), Tone.AGENT_B_PRIVATE, back);
        }
    }

    @Test
    void allThreeTalkAndAliceLeaves(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            RunningTransfer transfer = threeOnTheLine(stage);

            transfer.command(CallScene.A, "leave").expect(200);

            transfer.awaitState("completed");
            scene.awaitRooms(scene.alice());
            long after = scene.bob().speak(Tone.AGENT_B_PRIVATE);
            scene.carol().awaitHearing(Tone.AGENT_B_PRIVATE, after, CallScene.PATIENCE);
            scene.alice().awaitRecordedUntil(after + 1000);
            hearsNothingOf(scene.alice(), Tone.AGENT_B_PRIVATE, after);
        }
    }

    @Test
    void allThreeTalkAndBobLeaves(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            RunningTransfer transfer = threeOnTheLine(stage);

            transfer.command(CallScene.B, "leave").expect(200);

            transfer.awaitEnd("agent_left");
            scene.awaitRooms(scene.bob());
            long after = scene.alice().speak(Tone.AGENT_A);
            scene.carol().awaitHearing(Tone.AGENT_A, after, CallScene.PATIENCE);
        }
    }

    private static RunningTransfer consult(Stage stage) {
        stage.scene().talk();
        RunningTransfer transfer = RunningTransfer.request(stage.scene(), "consult", Map.of());
        stage.bobsOffer(transfer.id());
        transfer.bobAccepts();
        transfer.aliceJoinsConsult();
        stage.scene().awaitConsult();
        transfer.awaitState("consulting");
        return transfer;
    }

    private static RunningTransfer threeOnTheLine(Stage stage) {
        CallScene scene = stage.scene();
        RunningTransfer transfer = consult(stage);
        transfer.command(CallScene.A, "three-way").expect(200);
        long together = scene.alice().speak(Tone.AGENT_A);
        scene.bob().speak(Tone.AGENT_B);
        transfer.bobJoinsHome();
        scene.carol().awaitHearing(Tone.AGENT_A, together, CallScene.PATIENCE);
        scene.carol().awaitHearing(Tone.AGENT_B, together, CallScene.PATIENCE);
        scene.bob().awaitHearing(Tone.CALLER_HELD, together, CallScene.PATIENCE);
        scene.alice().awaitHearing(Tone.CALLER_HELD, together, CallScene.PATIENCE);
        scene.carol().await("three on the line", CallScene.PATIENCE, () -> transfer.as(CallScene.A)
                .path("threeWayAt")
                .isTextual());
        return transfer;
    }

    private static void hearsNothingOf(Party listener, Tone tone, long since) {
        assertThat(listener.hearing().millisOf(tone, since, listener.hearing().heardUntil()))
                .as("%s hears %s, ms", listener.identity(), tone.label())
                .isZero();
    }
}

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

/** A consult that comes to nothing: the caller is back with alice and has heard nothing but music. */
@SystemTest
class EndingsIT {

    @Test
    void bobDeclines(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            stage.scene().talk();
            RunningTransfer transfer = RunningTransfer.request(stage.scene(), "consult", Map.of());
            stage.bobsOffer(transfer.id());

            transfer.command(CallScene.B, "decline").expect(200, 202, 204);

            transfer.awaitEnd("declined");
            returnsToAlice(stage.scene());
        }
    }

    @Test
    void bobDoesNotAnswer(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            stage.scene().talk();
            RunningTransfer transfer =
                    RunningTransfer.request(stage.scene(), "consult", Map.of("ringTimeoutSeconds", 5));
            stage.bobsOffer(transfer.id());

            transfer.awaitEnd("timed_out");

            returnsToAlice(stage.scene());
            assertThat(transfer.command(CallScene.B, "accept").expect(409).text("code"))
                    .isEqualTo("transfer_state");
        }
    }

    @Test
    void aliceTakesTheCallerBackWhileItRings(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            stage.scene().talk();
            RunningTransfer transfer = RunningTransfer.request(stage.scene(), "consult", Map.of());
            stage.bobsOffer(transfer.id());

            cancel(stage, transfer);
        }
    }

    @Test
    void aliceTakesTheCallerBackFromTheConsult(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            stage.scene().talk();
            RunningTransfer transfer = RunningTransfer.request(stage.scene(), "consult", Map.of());
            stage.bobsOffer(transfer.id());
            transfer.bobAccepts();
            transfer.aliceJoinsConsult();
            stage.scene().awaitConsult();

            cancel(stage, transfer);

            stage.scene().awaitRooms(stage.scene().bob());
        }
    }

    private static void cancel(Stage stage, RunningTransfer transfer) {
        stage.scene().timeline().add(Step.CANCELLING);
        transfer.command(CallScene.A, "cancel").expect(200, 202);
        transfer.awaitEnd("cancelled");
        returnsToAlice(stage.scene());
        System.out.printf(
                "cancel to alice heard again: %d ms%n",
                stage.scene().timeline().millis(Step.CANCELLING, Step.RETURNED));
    }

    private static void returnsToAlice(CallScene scene) {
        scene.awaitReturned();
        long now = scene.carol().hearing().heardUntil();
        assertThat(scene.leaks()).isEmpty();
        assertThat(scene.carol().hearing().millisOf(Tone.MUSIC, now - 300, now))
                .as("the music is over, ms")
                .isZero();
    }
}

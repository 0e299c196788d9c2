package io.baton.systemtest.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.browser.Party;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import io.baton.systemtest.transfer.Stage;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The media server dies and forgets every room, right and mute: the pages come back by themselves, and the call goes on. */
@SystemTest
class LiveKitRestartIT {

    private static final Duration RETURN = Duration.ofSeconds(60);

    /** Alice is silenced in the home room, so she has no way back into it before she takes the caller back. */
    @Test
    void inAConsult(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
            transfer.bobAccepts();
            transfer.aliceJoinsConsult();
            scene.awaitConsult();

            assertThat(stack.process("livekit").destroyForcibly()).isTrue();
            awaitBack(scene.carol(), scene.room());

            scene.timeline().add(Step.CANCELLING);
            transfer.command(CallScene.A, "cancel").expect(200, 202);
            transfer.awaitEnd("cancelled");
            if (!scene.alice().rooms().contains(scene.room())) {
                scene.joinByToken(scene.alice(), stack.as(CallScene.A));
            }
            scene.awaitReturned();
            assertThat(scene.leaks()).isEmpty();
        }
    }

    private static void awaitBack(Party party, String room) {
        party.await(party.identity() + " is back", RETURN, () -> party.marks().stream()
                .anyMatch(mark ->
                        mark.what().equals("reconnected") && mark.detail().equals(room)));
    }
}

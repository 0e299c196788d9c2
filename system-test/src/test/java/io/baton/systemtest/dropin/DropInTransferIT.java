package io.baton.systemtest.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.api.Answer;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.DropInTransfer;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import org.junit.jupiter.api.Test;

/** The consult transfer through the drop-in routes alone, with sound. */
@SystemTest
class DropInTransferIT {

    @Test
    void theCallerIsMovedToTheAgents(RunningStack stack, Chromium chromium) {
        try (CallScene scene = new CallScene(stack.suite(), chromium)) {
            scene.talk();
            DropInTransfer transfer = DropInTransfer.request(scene);
            transfer.consult();

            Answer moved = transfer.moveCaller();

            scene.talkOn();
            assertThat(moved.body().properties())
                    .extracting(entry -> entry.getKey())
                    .containsExactlyInAnyOrder("token", "wsUrl");
            assertThat(scene.leaks()).isEmpty();
            assertThat(scene.silenceAtCompletion()).as("silence, ms").isLessThanOrEqualTo(300);
            scene.awaitRooms(scene.carol(), transfer.newRoom());
            scene.awaitRooms(scene.alice());
        }
    }

    @Test
    void bobJoinsTheCallersRoomByHimself(RunningStack stack, Chromium chromium) {
        try (CallScene scene = new CallScene(stack.suite(), chromium)) {
            scene.talk();
            DropInTransfer transfer = DropInTransfer.request(scene);
            transfer.consult();

            transfer.bobJoinsTheCaller();

            scene.talkOn();
            assertThat(scene.leaks()).isEmpty();
            assertThat(scene.silenceAtCompletion()).as("silence, ms").isLessThanOrEqualTo(300);
            scene.awaitRooms(scene.carol(), scene.room());
            scene.awaitRooms(scene.alice());
        }
    }
}

package io.baton.systemtest.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The media server dies and forgets every room, right and mute: the pages come back, and the call goes on. */
@SystemTest
class LiveKitRestartIT {

    private static final Logger LOG = LoggerFactory.getLogger(LiveKitRestartIT.class);
    private static final Duration RETURN = Duration.ofSeconds(60);

    /** Alice is silenced in the home room, so she has no way back into it before she takes the caller back. */
    @Test
    void inAConsult(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            RunningTransfer transfer = consult(scene);

            assertThat(stack.process("livekit").destroyForcibly()).isTrue();
            awaitBack(scene, scene.carol());

            scene.timeline().add(Step.CANCELLING);
            transfer.command(CallScene.A, "cancel").expect(200, 202);
            transfer.awaitEnd("cancelled");
            awaitBack(scene, scene.alice());
            scene.awaitReturned();
            assertThat(scene.leaks()).isEmpty();
        }
    }

    /** Alice's page brings back the mute that the server put on it, when nobody is to be silent any more. */
    @Test
    void inAConsultThatIsCalledOffBeforeAnybodyIsBack(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            RunningTransfer transfer = consult(scene);

            assertThat(stack.process("livekit").destroyForcibly()).isTrue();
            scene.timeline().add(Step.CANCELLING);
            transfer.command(CallScene.A, "cancel").expect(200, 202);

            awaitBack(scene, scene.carol());
            transfer.awaitEnd("cancelled");
            awaitBack(scene, scene.alice());
            scene.awaitReturned();
            assertThat(scene.leaks()).isEmpty();
        }
    }

    private static RunningTransfer consult(CallScene scene) {
        scene.talk();
        RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
        transfer.bobAccepts();
        transfer.aliceJoinsConsult();
        scene.awaitConsult();
        return transfer;
    }

    /**
     * By itself, when its client finds the room again in time; else, as any front end, with a new token once the connection was
     * given up.
     */
    private static void awaitBack(CallScene scene, Party party) {
        String room = scene.room();
        party.await(party.identity() + " notices", RETURN, () -> Stream.of("reconnecting", "disconnected")
                .anyMatch(what -> saw(party, what, room)));
        party.await(
                party.identity() + " is back",
                RETURN,
                Duration.ofSeconds(1),
                () -> party.rooms().contains(room) || (saw(party, "disconnected", room) && joins(scene, party)));
    }

    /** In this room: the name of its consult room begins with its own, and after a name may stand a reason. */
    private static boolean saw(Party party, String what, String room) {
        return party.marks().stream()
                .anyMatch(mark -> mark.what().equals(what)
                        && (mark.detail().equals(room) || mark.detail().startsWith(room + " ")));
    }

    private static boolean joins(CallScene scene, Party party) {
        try {
            scene.joinByToken(party, scene.suite().as(CallScene.A));
            return true;
        } catch (AssertionError | PlaywrightException notYet) {
            LOG.info("{} is not back yet: {}", party.identity(), notYet.getMessage());
            return false;
        }
    }
}

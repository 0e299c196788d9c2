package io.baton.systemtest.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is suddenly gone: the others are told, and the caller is never alone. */
@SystemTest
class GoneIT {

    /** Grace of ten seconds, and what a busy machine takes. */
    private static final Duration RESCUE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"offering", "joining", "consulting", "completing"})
    void theCallerHangsUp(String state, RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
            bring(stage, transfer, state);
            assertThat(transfer.state()).isEqualTo(state);

            long gone = System.currentTimeMillis();
            scene.carol().leaveAll();

            transfer.awaitEnd("caller_left");
            System.out.printf(
                    "caller gone while %s: target released after %d ms%n",
                    state, scene.timeline().at(Step.ENDED) - gone);
            scene.awaitRooms(scene.alice());
            scene.awaitRooms(scene.bob());
            assertThat(scene.leaks()).isEmpty();
        }
    }

    @Test
    void alicesBrowserDiesWhileTheyConsult(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
            bring(stage, transfer, "consulting");

            stage.alice().close();
            scene.alice().close();

            scene.carol().awaitValue("bob is let to carol", RESCUE, () -> transfer.grantFor(CallScene.B, true));
            // His page is invited, and goes by itself; joining once more by hand would push one of the two out.
            long after = scene.bob().speak(Tone.AGENT_B);
            scene.carol().awaitHearing(Tone.AGENT_B, after, CallScene.PATIENCE);
            scene.bob().awaitHearing(Tone.CALLER_HELD, after, CallScene.PATIENCE);
            transfer.awaitState("completed");
        }
    }

    @Test
    void carolIsOfferedAgainWhenBobIsGoneAfterTheTransfer(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
            bring(stage, transfer, "consulting");
            transfer.complete("agent");
            scene.awaitRooms(scene.alice());

            scene.bob().leaveAll();

            JsonNode offer = stage.bob()
                    .await(
                            "the rescue's offer",
                            RESCUE,
                            message -> "offer".equals(message.path("type").asText())
                                    && message.at("/data/callId")
                                            .asText()
                                            .equals(scene.callId().toString())
                                    && !message.at("/data/transferId").asText().equals(transfer.id()));
            String rescue = offer.at("/data/transferId").asText();
            Answer accepted = stack.as(CallScene.B)
                    .post("/api/transfers/" + rescue + "/accept", Map.of())
                    .expect(200);
            long after = scene.bob().speak(Tone.AGENT_B);
            RunningTransfer.join(scene.bob(), accepted.body());
            scene.carol().awaitHearing(Tone.AGENT_B, after, CallScene.PATIENCE);
        }
    }

    private static void bring(Stage stage, RunningTransfer transfer, String state) {
        stage.bobsOffer(transfer.id());
        if (state.equals("offering")) {
            return;
        }
        if (state.equals("joining")) {
            transfer.command(CallScene.B, "accept").expect(200);
            return;
        }
        transfer.bobAccepts();
        transfer.aliceJoinsConsult();
        stage.scene().awaitConsult();
        transfer.awaitState("consulting");
        if (Set.of("completing").contains(state)) {
            transfer.command(CallScene.A, "complete").expect(200);
        }
    }
}

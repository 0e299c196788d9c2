package io.baton.systemtest.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.bench.Figures;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.Leak;
import io.baton.systemtest.scene.Report;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alice consults bob while carol holds, then hands over: nobody hears what is not meant for them. */
@SystemTest
class ConsultTransferIT {

    private static final int IN_A_ROW = 20;
    private static final long MOST_SILENCE_MILLIS = 300;

    @ParameterizedTest
    @ValueSource(strings = {"agent", "caller"})
    void handsTheCallerOver(String direction, RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();

            RunningTransfer transfer = consult(stage, direction);

            assertThat(transfer.state()).isEqualTo("completed");
            assertThat(scene.leaks()).isEmpty();
            assertThat(scene.silenceAtCompletion()).as("silence, ms").isLessThanOrEqualTo(MOST_SILENCE_MILLIS);
            assertThat(scene.carol()
                            .hearing()
                            .millisOfEach(
                                    scene.timeline().at(Step.CONSULTING),
                                    scene.timeline().at(Step.COMPLETING)))
                    .containsOnlyKeys(Tone.MUSIC);
            scene.awaitRooms(scene.alice());
            new Report(scene, System.out, false).timeline();
        }
    }

    @Test
    void leaksNothingInTwentyTransfersInARow(RunningStack stack, Chromium chromium) {
        Map<String, List<Long>> silences = new LinkedHashMap<>();
        List<Long> held = new ArrayList<>();
        List<Long> answered = new ArrayList<>();
        List<Leak> leaks = new ArrayList<>();
        try (Stage stage = new Stage(stack, chromium)) {
            for (int round = 0; round < IN_A_ROW; round++) {
                String direction = round % 2 == 0 ? "agent" : "caller";
                CallScene scene = stage.scene();
                scene.talk();
                RunningTransfer transfer = consult(stage, direction);
                long silence = scene.silenceAtCompletion();
                long toHeld = transfer.millisToHold();
                System.out.printf(
                        "%2d %-6s  held after %d ms, silence %d ms, leaks %s%n",
                        round + 1, direction, toHeld, silence, scene.leaks());
                leaks.addAll(scene.leaks());
                silences.computeIfAbsent(direction, any -> new ArrayList<>()).add(silence);
                held.add(toHeld);
                answered.add(scene.timeline().millis(Step.REQUESTED, Step.HELD));
            }
        }
        print("request to verified hold", Figures.of(held));
        print("request to answer", Figures.of(answered));
        silences.forEach((direction, values) -> print("silence at completion, " + direction, Figures.of(values)));
        System.out.println("leaked in " + IN_A_ROW + " transfers: " + leaks);

        assertThat(leaks).isEmpty();
        assertThat(silences.values())
                .allSatisfy(
                        values -> assertThat(Figures.of(values).largest()).isLessThanOrEqualTo(MOST_SILENCE_MILLIS));
    }

    private static RunningTransfer consult(Stage stage, String direction) {
        CallScene scene = stage.scene();
        RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
        stage.bobsOffer(transfer.id());
        scene.timeline().add(Step.OFFERED);
        transfer.bobAccepts();
        transfer.aliceJoinsConsult();
        scene.awaitConsult();
        transfer.complete(direction);
        scene.talkOn();
        return transfer;
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                "%s: p50 %d ms, p95 %d ms, max %d ms of %d%n",
                what, figures.p50(), figures.p95(), figures.largest(), figures.count());
    }
}

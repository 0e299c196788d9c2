package io.baton.systemtest.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline.Step;
import io.baton.systemtest.sound.Tone;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import io.baton.systemtest.transfer.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** transfer-service is killed in the middle of a transfer: after its restart the transfer goes on to a right end. */
@SystemTest
class KilledTransferServiceIT {

    private static final Duration RESTART = Duration.ofSeconds(150);

    /** It rings longer than a restart takes. */
    private static final Map<String, Object> PATIENT = Map.of("ringTimeoutSeconds", 120);

    /** Holding takes a tenth of a second: when the kill came too late, the next call is tried. */
    @Test
    void whileHolding(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            boolean killedInTime = false;
            for (int attempt = 0; attempt < 5 && !killedInTime; attempt++) {
                stage.scene().talk();
                killedInTime = killAsSoonAsItIsOnRecord(stack, stage.scene());
                goesOnToARightEnd(stack, stage.scene());
            }

            assertThat(killedInTime).as("one kill came while holding").isTrue();
        }
    }

    /** Whether the hold was verified only after the kill, by the restarted service. */
    private static boolean killAsSoonAsItIsOnRecord(RunningStack stack, CallScene scene) {
        ProcessHandle process = stack.process("transfer-service");
        scene.timeline().add(Step.REQUESTED);
        CompletableFuture<Void> request = CompletableFuture.runAsync(() -> post(stack, scene));
        while (transferOf(stack, scene).isMissingNode() && !request.isDone()) {
            Thread.onSpinWait();
        }
        process.destroyForcibly();
        process.onExit().join();
        Instant killed = Instant.now();
        request.exceptionally(cut -> null).join();
        awaitRestart(stack, scene);
        Instant ended = scene.carol().awaitValue("held or failed", RESTART, () -> whenHeldOrFailed(stack, scene));
        return ended.isAfter(killed);
    }

    private static Optional<Instant> whenHeldOrFailed(RunningStack stack, CallScene scene) {
        JsonNode transfer = transferOf(stack, scene);
        return Stream.of("heldAt", "endedAt")
                .map(field -> transfer.path(field).asText(""))
                .filter(time -> time.matches("\\d.*"))
                .findFirst()
                .map(Instant::parse);
    }

    /** It is held and offered, and alice may take the caller back; or the hold came too late and the caller is back already. */
    private static void goesOnToARightEnd(RunningStack stack, CallScene scene) {
        if ("failed".equals(transferOf(stack, scene).path("state").asText())) {
            scene.awaitReturned();
        } else {
            scene.everybodySpeaksInPrivate();
            cancelAndReturn(stack, scene);
        }
    }

    @Test
    void whileOffering(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = RunningTransfer.request(scene, "consult", PATIENT);
            transfer.awaitState("offering");

            kill(stack);

            awaitRestart(stack, scene);
            transfer.bobAccepts();
            transfer.aliceJoinsConsult();
            scene.awaitConsult();
            transfer.complete("agent");
            scene.talkOn();
            assertThat(scene.leaks()).isEmpty();
        }
    }

    @Test
    void whileConsulting(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = consult(scene);

            kill(stack);

            awaitRestart(stack, scene);
            transfer.complete("agent");
            scene.talkOn();
            assertThat(scene.leaks()).isEmpty();
        }
    }

    @Test
    void whileCompleting(RunningStack stack, Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            CallScene scene = stage.scene();
            scene.talk();
            RunningTransfer transfer = consult(scene);
            scene.handOver();
            scene.suite()
                    .as(CallScene.A)
                    .post("/api/transfers/" + transfer.id() + "/complete", Map.of("direction", "agent"))
                    .expect(200, 202);
            assertThat(transfer.state()).isEqualTo("completing");

            kill(stack);

            awaitRestart(stack, scene);
            // The five seconds for bob's way are over: they are consulting again.
            transfer.awaitState("consulting");
            transfer.complete("agent");
            scene.talkOn();
            assertThat(scene.leaks()).isEmpty();
        }
    }

    private static RunningTransfer consult(CallScene scene) {
        RunningTransfer transfer = RunningTransfer.request(scene, "consult", PATIENT);
        transfer.bobAccepts();
        transfer.aliceJoinsConsult();
        scene.awaitConsult();
        transfer.awaitState("consulting");
        return transfer;
    }

    private static void post(RunningStack stack, CallScene scene) {
        stack.as(CallScene.A)
                .post(
                        "/api/transfers",
                        Map.of(
                                "callId",
                                scene.callId(),
                                "target",
                                Map.of("agent", CallScene.B),
                                "mode",
                                "consult",
                                "ringTimeoutSeconds",
                                120));
    }

    private static JsonNode transferOf(RunningStack stack, CallScene scene) {
        return stack.as(CallScene.A)
                .get("/api/transfers?callId=" + scene.callId())
                .body()
                .at("/items/0");
    }

    private static void kill(RunningStack stack) {
        ProcessHandle process = stack.process("transfer-service");
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void awaitRestart(RunningStack stack, CallScene scene) {
        scene.carol()
                .await(
                        "transfer-service is back",
                        RESTART,
                        () -> stack.as(CallScene.A)
                                        .get("/api/transfers?callId=" + scene.callId())
                                        .status()
                                == 200);
        stack.as(CallScene.B)
                .put("/api/agents/me/status", Map.of("status", "available"))
                .expect(200, 204, 409);
    }

    private static void cancelAndReturn(RunningStack stack, CallScene scene) {
        String id = transferOf(stack, scene).path("id").asText();
        scene.timeline().add(Step.CANCELLING);
        stack.as(CallScene.A).post("/api/transfers/" + id + "/cancel", Map.of()).expect(200, 202);
        scene.awaitReturned();
        assertThat(scene.leaks()).isEmpty();
        long now = scene.carol().hearing().heardUntil();
        assertThat(scene.carol().hearing().millisOf(Tone.MUSIC, now - 300, now)).isZero();
    }
}

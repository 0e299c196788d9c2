package io.baton.systemtest.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.LiveSocket;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.stack.RunningStack;
import java.util.Map;

/** A scene with both agents signed in at their live sockets and available. */
public final class Stage implements AutoCloseable {

    private final CallScene scene;
    private final LiveSocket alice;
    private final LiveSocket bob;

    public Stage(RunningStack stack, Chromium chromium) {
        alice = stack.suite().live(CallScene.A);
        bob = stack.suite().live(CallScene.B);
        for (String agent : new String[] {CallScene.A, CallScene.B}) {
            stack.as(agent)
                    .put("/api/agents/me/status", Map.of("status", "available"))
                    .expect(200, 204);
        }
        scene = new CallScene(stack.suite(), chromium);
    }

    public CallScene scene() {
        return scene;
    }

    /** Alice's live socket. */
    public LiveSocket alice() {
        return alice;
    }

    /** Bob's live socket. */
    public LiveSocket bob() {
        return bob;
    }

    /** Waits for bob's offer of this transfer. */
    public JsonNode bobsOffer(String transferId) {
        return bob.await(
                "offer",
                CallScene.PATIENCE,
                message -> "offer".equals(message.path("type").asText())
                        && message.toString().contains(transferId));
    }

    @Override
    public void close() {
        scene.close();
        alice.close();
        bob.close();
    }
}

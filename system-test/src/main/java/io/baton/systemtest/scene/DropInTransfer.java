package io.baton.systemtest.scene;

import io.baton.systemtest.api.Answer;
import io.baton.systemtest.scene.Timeline.Step;
import java.util.Map;

/** A consult transfer of a scene's call through the drop-in routes, as an existing front end would do it. */
public final class DropInTransfer {

    private static final String TRANSCRIPT = """
            Agent: Good morning, this is Alice.
            Caller: Hello, my parcel 4711 should have come on Monday.
            Agent: I am sorry. I will pass you on to Bob, who can send it again today.
            """;

    private final CallScene scene;
    private final Answer answer;

    private DropInTransfer(CallScene scene, Answer answer) {
        this.scene = scene;
        this.answer = answer;
    }

    /** Alice asks for it; from the answer on nobody hears the other in the old room. */
    public static DropInTransfer request(CallScene scene) {
        scene.timeline().add(Step.REQUESTED);
        Answer answer = scene.suite()
                .as(CallScene.A)
                .post(
                        "/transfer",
                        Map.of(
                                "fromRoom",
                                scene.room(),
                                "agentA",
                                CallScene.A,
                                "agentB",
                                CallScene.B,
                                "transcript",
                                TRANSCRIPT))
                .expect(200);
        scene.everybodySpeaksInPrivate();
        return new DropInTransfer(scene, answer);
    }

    public Answer answer() {
        return answer;
    }

    public String newRoom() {
        return answer.text("newRoom");
    }

    /** Both agents join the new room with the tokens of the answer. */
    public void consult() {
        scene.alice().join(newRoom(), answer.text("wsUrl"), answer.text("agentAToken"));
        scene.timeline().add(Step.ACCEPTED);
        scene.bob().join(newRoom(), answer.text("wsUrl"), answer.text("agentBToken"));
        scene.awaitConsult();
    }

    /** {@code /move-caller}: the caller comes to the agents' room, and alice leaves it. */
    public Answer moveCaller() {
        scene.handOver();
        Answer moved = scene.suite()
                .as(CallScene.A)
                .post("/move-caller", Map.of("caller", CallScene.CALLER, "room", newRoom()))
                .expect(200);
        finish();
        return moved;
    }

    /** The alternative flow: bob joins the caller's room by himself. */
    public void bobJoinsTheCaller() {
        scene.handOver();
        scene.joinByToken(scene.bob(), scene.suite().as(CallScene.B));
        finish();
    }

    private void finish() {
        scene.awaitHandedOver();
        String state = "/api/transfers?callId=" + scene.callId();
        scene.carol().await("transfer is completed", CallScene.PATIENCE, () -> "completed"
                .equals(scene.suite()
                        .as(CallScene.A)
                        .get(state)
                        .body()
                        .at("/items/0/state")
                        .asText()));
        scene.timeline().add(Step.COMPLETED);
    }
}

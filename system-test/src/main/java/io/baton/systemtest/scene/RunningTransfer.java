package io.baton.systemtest.scene;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.browser.Party;
import io.baton.systemtest.scene.Timeline.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A transfer of a scene's call to bob through {@code /api/transfers}, step by step as the two agents' consoles would do it. */
public final class RunningTransfer {

    /** The states after which nothing more happens. */
    private static final Set<String> ENDS = Set.of(
            "completed",
            "cancelled",
            "declined",
            "timed_out",
            "busy",
            "unavailable",
            "caller_left",
            "agent_left",
            "failed");

    private final CallScene scene;
    private final String id;

    private RunningTransfer(CallScene scene, String id) {
        this.scene = scene;
        this.id = id;
    }

    /** Alice asks for it; returns when the caller is held (modes consult and blind) or B has the offer (direct). */
    public static RunningTransfer request(CallScene scene, String mode, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "callId",
                scene.callId(),
                "target",
                Map.of("agent", CallScene.B),
                "mode",
                mode,
                "reason",
                "billing",
                "notes",
                "The parcel is late."));
        body.putAll(more);
        scene.timeline().add(Step.REQUESTED);
        Answer answer =
                scene.suite().as(CallScene.A).post("/api/transfers", body).expect(202);
        RunningTransfer transfer = new RunningTransfer(scene, answer.text("id"));
        if (isEnd(answer.text("state"))) {
            throw new AssertionError("The transfer ended at once: " + answer);
        }
        if (!"direct".equals(mode)) {
            if (!"offering".equals(answer.text("state"))) {
                transfer.awaitPast(Set.of("requested", "holding"));
            }
            scene.everybodySpeaksInPrivate();
        }
        return transfer;
    }

    /** Whether a state, in the form of the API, is one after which nothing more happens. */
    public static boolean isEnd(String state) {
        return ENDS.contains(state);
    }

    public String id() {
        return id;
    }

    /** The transfer as a user sees it now. */
    public JsonNode as(String user) {
        return scene.suite().as(user).get("/api/transfers/" + id).expect(200).body();
    }

    public String state() {
        return as(CallScene.A).path("state").asText();
    }

    /** From the request on record to the verified hold, as the service wrote it down; the answer itself comes later. */
    public long millisToHold() {
        JsonNode transfer = as(CallScene.A);
        return Duration.between(
                        Instant.parse(transfer.path("requestedAt").asText()),
                        Instant.parse(transfer.path("heldAt").asText()))
                .toMillis();
    }

    /** Alice joins the consult room with the grant that the transfer shows her. */
    public void aliceJoinsConsult() {
        join(scene.alice(), awaitGrant(CallScene.A, false));
    }

    /** Bob accepts and joins the room he is given. */
    public void bobAccepts() {
        scene.timeline().add(Step.ACCEPTED);
        Answer grant = command(CallScene.B, "accept").expect(200);
        join(scene.bob(), grant.body());
    }

    /** Alice hands over: the agent comes to the caller, or the caller to the agent. */
    public void complete(String direction) {
        scene.handOver();
        scene.suite()
                .as(CallScene.A)
                .post("/api/transfers/" + id + "/complete", Map.of("direction", direction))
                .expect(200, 202);
        if ("agent".equals(direction)) {
            bobJoinsHome();
        }
        scene.awaitHandedOver();
        awaitState("completed");
        scene.timeline().add(Step.COMPLETED);
    }

    /** Bob joins the caller's room with the grant that the completing transfer shows him. */
    public void bobJoinsHome() {
        join(scene.bob(), awaitGrant(CallScene.B, true));
    }

    /** A command of a user, with whatever answer. */
    public Answer command(String user, String command) {
        return scene.suite().as(user).post("/api/transfers/" + id + "/" + command, Map.of());
    }

    /** Waits for this end, from which on the caller is on the way back to A. */
    public void awaitEnd(String wanted) {
        awaitState(wanted);
        Instant ended = Instant.parse(as(CallScene.A).path("endedAt").asText());
        scene.timeline().add(Step.ENDED, ended.toEpochMilli(), wanted);
    }

    /** Waits for this state; fails at once when the transfer ends otherwise. */
    public void awaitState(String wanted) {
        scene.carol().await("transfer is " + wanted, CallScene.PATIENCE, () -> {
            String state = state();
            if (!state.equals(wanted) && isEnd(state)) {
                throw new AssertionError("The transfer ended as " + state + ", not " + wanted + ": " + as(CallScene.A));
            }
            return state.equals(wanted);
        });
    }

    private void awaitPast(Set<String> states) {
        scene.carol().await("transfer is past " + states, CallScene.PATIENCE, () -> !states.contains(state()));
    }

    private JsonNode awaitGrant(String user, boolean forHomeRoom) {
        return scene.carol().awaitValue("grant for " + user, CallScene.PATIENCE, () -> grantFor(user, forHomeRoom));
    }

    /** The grant that the transfer shows to a user now, for the caller's room or for the other one. */
    public Optional<JsonNode> grantFor(String user, boolean forHomeRoom) {
        JsonNode grant = as(user).path("grant");
        boolean home = scene.room().equals(grant.path("room").asText());
        return grant.path("token").isTextual() && home == forHomeRoom ? Optional.of(grant) : Optional.empty();
    }

    /** Joins the room of a grant. */
    public static void join(Party party, JsonNode grant) {
        party.join(
                grant.path("room").asText(),
                grant.path("wsUrl").asText(),
                grant.path("token").asText());
    }
}

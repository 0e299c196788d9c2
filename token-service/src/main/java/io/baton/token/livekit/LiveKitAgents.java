package io.baton.token.livekit;

import io.livekit.server.AgentDispatchServiceClient;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import livekit.LivekitAgent.JobStatus;
import livekit.LivekitAgentDispatch.AgentDispatch;
import okhttp3.OkHttpClient;

/**
 * Asks agents' workers to join rooms. LiveKit has no list of workers: whether one is there shows when a dispatch gets a job
 * that a worker has accepted, which takes milliseconds when there is a worker, and never happens when there is none.
 */
@ApplicationScoped
public class LiveKitAgents {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final LiveKitCalls calls;
    private final AgentDispatchServiceClient dispatches;

    LiveKitAgents(LiveKitSettings settings, LiveKitCalls calls, OkHttpClient http) {
        this.calls = calls;
        this.dispatches = AgentDispatchServiceClient.createClient(
                settings.api().toString(), settings.key(), settings.secret(), () -> http);
    }

    /**
     * Dispatches an agent by name.
     *
     * @return whether a worker accepted in time; when none did the dispatch is withdrawn, so that no agent comes later
     *     into a session that was told that there is none
     */
    public Uni<Boolean> summon(String room, String agentName, String metadata, Duration acceptWithin) {
        long until = System.nanoTime() + acceptWithin.toNanos();
        return calls.send("CreateDispatch", () -> dispatches.createDispatch(room, agentName, metadata))
                .chain(made -> made.isEmpty()
                        ? Uni.createFrom().item(false)
                        : accepted(room, made.get().getId(), until)
                                .call(accepted -> accepted
                                        ? Uni.createFrom().voidItem()
                                        : calls.send(
                                                "DeleteDispatch",
                                                () -> dispatches.deleteDispatch(
                                                        room, made.get().getId()))));
    }

    private Uni<Boolean> accepted(String room, String dispatchId, long until) {
        Context context = Vertx.currentContext();
        return calls.send("ListDispatch", () -> dispatches.listDispatch(room)).chain(found -> {
            boolean accepted = found.orElse(List.of()).stream()
                    .filter(dispatch -> dispatch.getId().equals(dispatchId))
                    .anyMatch(LiveKitAgents::isAccepted);
            if (accepted || System.nanoTime() > until) {
                return Uni.createFrom().item(accepted);
            }
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(LOOK)
                    .emitOn(task -> context.runOnContext(ignored -> task.run()))
                    .chain(() -> accepted(room, dispatchId, until));
        });
    }

    private static boolean isAccepted(AgentDispatch dispatch) {
        return dispatch.getState().getJobsList().stream()
                .anyMatch(job -> !job.getState().getWorkerId().isEmpty()
                        && job.getState().getStatus() != JobStatus.JS_FAILED);
    }
}

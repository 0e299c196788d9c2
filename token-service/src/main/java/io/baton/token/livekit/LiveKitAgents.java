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
 * Asks agents' workers to join rooms. LiveKit has no list of workers: whether one is there shows when a dispatch gets a job,
 * or when the worker is in the room. Both are looked for: LiveKit assigns in milliseconds, but for some seconds after a
 * worker has registered it lists the job late.
 */
@ApplicationScoped
public class LiveKitAgents {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final LiveKitCalls calls;
    private final LiveKitRooms rooms;
    private final AgentDispatchServiceClient dispatches;

    LiveKitAgents(LiveKitSettings settings, LiveKitCalls calls, LiveKitRooms rooms, OkHttpClient http) {
        this.calls = calls;
        this.rooms = rooms;
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
        return hasJob(room, dispatchId)
                .chain(job -> job ? Uni.createFrom().item(true) : hasWorker(room))
                .chain(accepted -> accepted || System.nanoTime() > until
                        ? Uni.createFrom().item(accepted)
                        : Uni.createFrom()
                                .voidItem()
                                .onItem()
                                .delayIt()
                                .by(LOOK)
                                .emitOn(task -> context.runOnContext(ignored -> task.run()))
                                .chain(() -> accepted(room, dispatchId, until)));
    }

    private Uni<Boolean> hasJob(String room, String dispatchId) {
        return calls.send("ListDispatch", () -> dispatches.listDispatch(room))
                .map(found -> found.orElse(List.of()).stream()
                        .filter(dispatch -> dispatch.getId().equals(dispatchId))
                        .anyMatch(LiveKitAgents::isAccepted));
    }

    private Uni<Boolean> hasWorker(String room) {
        return rooms.participants(room).map(there -> there.stream()
                .anyMatch(participant -> participant.source() == Participant.Source.WORKER));
    }

    /** A job is there once a worker has taken it; LiveKit does not always say which worker. */
    private static boolean isAccepted(AgentDispatch dispatch) {
        return dispatch.getState().getJobsList().stream()
                .anyMatch(job -> job.getState().getStatus() != JobStatus.JS_FAILED);
    }
}

package io.baton.token.testing;

import com.google.protobuf.InvalidProtocolBufferException;
import io.livekit.server.AccessToken;
import io.livekit.server.Agent;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import livekit.LivekitAgent.AvailabilityResponse;
import livekit.LivekitAgent.Job;
import livekit.LivekitAgent.JobType;
import livekit.LivekitAgent.RegisterWorkerRequest;
import livekit.LivekitAgent.ServerMessage;
import livekit.LivekitAgent.UpdateWorkerStatus;
import livekit.LivekitAgent.WorkerMessage;
import livekit.LivekitAgent.WorkerStatus;
import livekit.LivekitModels.ParticipantPermission;
import org.awaitility.Awaitility;

/** A voice agent's worker that registers over LiveKit's agent protocol, accepts every job and joins its room. */
public final class AgentWorker implements WebSocket.Listener, AutoCloseable {

    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private final CompletableFuture<String> registered = new CompletableFuture<>();
    private final CompletableFuture<Job> assigned = new CompletableFuture<>();
    private volatile SignalClient joined;
    private WebSocket socket;

    private AgentWorker() {}

    /** Registers a worker for agents of this name and waits until the server knows it. */
    public static AgentWorker register(String agentName) {
        AccessToken token = new AccessToken(LiveKitResource.KEY, LiveKitResource.SECRET);
        token.addGrants(new Agent(true));
        AgentWorker worker = new AgentWorker();
        worker.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Authorization", "Bearer " + token.toJwt())
                .connectTimeout(Duration.ofSeconds(5))
                .buildAsync(URI.create(LiveKitResource.url().replaceFirst("http", "ws") + "/agent"), worker)
                .join();
        worker.send(WorkerMessage.newBuilder()
                .setRegister(RegisterWorkerRequest.newBuilder()
                        .setType(JobType.JT_ROOM)
                        .setAgentName(agentName)
                        .setVersion("1.0.0")
                        .setAllowedPermissions(ParticipantPermission.newBuilder()
                                .setCanPublish(true)
                                .setCanSubscribe(true)
                                .setCanPublishData(true)))
                .build());
        await(worker.registered);
        worker.send(WorkerMessage.newBuilder()
                .setUpdateWorker(UpdateWorkerStatus.newBuilder().setStatus(WorkerStatus.WS_AVAILABLE))
                .build());
        return worker;
    }

    /** The job that the server assigned. */
    public Job awaitJob() {
        return await(assigned);
    }

    private static <T> T await(CompletableFuture<T> future) {
        return Awaitility.await()
                .atMost(10, TimeUnit.SECONDS)
                .until(() -> Optional.ofNullable(future.getNow(null)), Optional::isPresent)
                .orElseThrow();
    }

    private void send(WorkerMessage wanted) {
        socket.sendBinary(ByteBuffer.wrap(wanted.toByteArray()), true).join();
    }

    @Override
    public void onOpen(WebSocket webSocket) {
        webSocket.request(Long.MAX_VALUE);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket webSocket, ByteBuffer data, boolean last) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        message.writeBytes(bytes);
        CompletionStage<?> replied = null;
        if (last) {
            try {
                replied = on(webSocket, ServerMessage.parseFrom(message.toByteArray()));
            } catch (InvalidProtocolBufferException e) {
                registered.completeExceptionally(e);
            }
            message.reset();
        }
        return replied;
    }

    private CompletionStage<?> on(WebSocket webSocket, ServerMessage received) {
        if (received.hasRegister()) {
            registered.complete(received.getRegister().getWorkerId());
        } else if (received.hasAvailability()) {
            WorkerMessage yes = WorkerMessage.newBuilder()
                    .setAvailability(AvailabilityResponse.newBuilder()
                            .setJobId(received.getAvailability().getJob().getId())
                            .setAvailable(true)
                            .setParticipantIdentity("agent-worker"))
                    .build();
            return webSocket.sendBinary(ByteBuffer.wrap(yes.toByteArray()), true);
        } else if (received.hasAssignment()) {
            String token = received.getAssignment().getToken();
            assigned.complete(received.getAssignment().getJob());
            return CompletableFuture.runAsync(() -> joined = SignalClient.join(token));
        }
        return null;
    }

    @Override
    public void close() {
        if (joined != null) {
            joined.close();
        }
        socket.abort();
    }
}

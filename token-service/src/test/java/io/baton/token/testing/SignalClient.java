package io.baton.token.testing;

import com.google.protobuf.InvalidProtocolBufferException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import livekit.LivekitRtc.SignalResponse;

/** A participant that speaks LiveKit's signalling but sends no media: enough to be in a room. */
public final class SignalClient implements WebSocket.Listener, AutoCloseable {

    private final List<SignalResponse> received = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private WebSocket socket;

    private SignalClient() {}

    /** Joins with a token; fails when the server refuses it. */
    public static SignalClient join(String token) {
        SignalClient client = new SignalClient();
        URI address = URI.create(LiveKitResource.url().replaceFirst("http", "ws") + "/rtc?protocol=15&auto_subscribe=1"
                + "&access_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        client.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .buildAsync(address, client)
                .join();
        client.await(SignalResponse::hasJoin);
        return client;
    }

    /** Waits for a message of the server. */
    public SignalResponse await(Predicate<SignalResponse> wanted) {
        return await().atMost(Duration.ofSeconds(10))
                .until(() -> received.stream().filter(wanted).findFirst(), java.util.Optional::isPresent)
                .get();
    }

    private static org.awaitility.core.ConditionFactory await() {
        return org.awaitility.Awaitility.await().pollInterval(Duration.ofMillis(20));
    }

    /** Waits until the server has sent this participant away. */
    public void awaitRemoval() {
        await(SignalResponse::hasLeave);
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
        if (last) {
            try {
                received.add(SignalResponse.parseFrom(message.toByteArray()));
            } catch (InvalidProtocolBufferException e) {
                closed.completeExceptionally(e);
            }
            message.reset();
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(null);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}

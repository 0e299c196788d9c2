package io.baton.systemtest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * An agent's live socket through the gateway: keeps every message and waits for the wanted one. Like a console it opens itself again
 * when it was cut off.
 */
public final class LiveSocket implements AutoCloseable, WebSocket.Listener {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<JsonNode> messages = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private final Supplier<CompletableFuture<WebSocket>> opening;
    private volatile WebSocket socket;
    private volatile boolean closed;

    private LiveSocket(Function<LiveSocket, CompletableFuture<WebSocket>> opening) {
        this.opening = () -> opening.apply(this);
    }

    /** The bearer travels in the subprotocol, as browsers cannot set headers on sockets. */
    static LiveSocket open(HttpClient http, URI base, Supplier<String> bearer) {
        LiveSocket live = new LiveSocket(listener -> {
            String authorization = URLEncoder.encode(
                            "quarkus-http-upgrade#Authorization#Bearer " + bearer.get(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            return http.newWebSocketBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .subprotocols("bearer-token-carrier", authorization)
                    .buildAsync(base.resolve("/api/live"), listener);
        });
        live.socket = live.opening.get().orTimeout(15, TimeUnit.SECONDS).join();
        return live;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        openAgain();
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        openAgain();
    }

    private void openAgain() {
        partial.setLength(0);
        Thread.ofVirtual().name("live socket").start(() -> {
            boolean open = false;
            while (!closed && !open) {
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
                open = tryToOpen();
            }
        });
    }

    private boolean tryToOpen() {
        try {
            socket = opening.get().orTimeout(15, TimeUnit.SECONDS).join();
        } catch (CompletionException | IllegalStateException | UncheckedIOException cutOff) {
            return false;
        }
        if (closed) {
            socket.abort();
        }
        return true;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        lock.lock();
        try {
            partial.append(data);
            if (last) {
                messages.add(EventJson.mapper().readTree(partial.toString()));
                partial.setLength(0);
                changed.signalAll();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON on the live socket: " + partial, e);
        } finally {
            lock.unlock();
        }
        webSocket.request(1);
        return null;
    }

    /** The first message like this, already here or still to come. */
    public JsonNode await(String what, Duration patience, Predicate<JsonNode> wanted) {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (true) {
                for (JsonNode message : messages) {
                    if (wanted.test(message)) {
                        return message;
                    }
                }
                if (nanos <= 0) {
                    throw new AssertionError("No " + what + " on the live socket among " + messages);
                }
                nanos = changed.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    /** All messages up to now. */
    public List<JsonNode> messages() {
        lock.lock();
        try {
            return List.copyOf(messages);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .exceptionally(closed -> null)
                .join();
        socket.abort();
    }
}

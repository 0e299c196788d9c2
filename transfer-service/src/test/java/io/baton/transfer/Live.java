package io.baton.transfer;

import static io.baton.kit.testing.IdentityResource.bearer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** An agent's live socket, opened as a browser would open it. */
final class Live implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;

    private Live() {}

    /** Opens the socket and waits for its greeting. */
    static Live open(int port, String username, String query) {
        return open(port, username, query, "agent");
    }

    /** Opens the socket of somebody with these roles. */
    static Live open(int port, String username, String query, String... roles) {
        Live live = new Live();
        String carrier = URLEncoder.encode(
                        "quarkus-http-upgrade#Authorization#Bearer " + bearer(username, roles), StandardCharsets.UTF_8)
                .replace("+", "%20");
        live.socket = HTTP.newWebSocketBuilder()
                .subprotocols("bearer-token-carrier", carrier)
                .buildAsync(URI.create("ws://localhost:" + port + "/api/live" + query), live)
                .join();
        live.await("hello", message -> true);
        return live;
    }

    static Live open(int port, String username) {
        return open(port, username, "");
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                messages.add(JSON.readTree(partial.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    /** Says something to the service. */
    void say(String text) {
        socket.sendText(text, true).join();
    }

    /** The first message of a type that fits, here or still to come. */
    JsonNode await(String type, Predicate<JsonNode> wanted) {
        return await(type, Duration.ofSeconds(20), wanted);
    }

    /** The same, with more patience. */
    JsonNode await(String type, Duration patience, Predicate<JsonNode> wanted) {
        return Awaitility.await(type)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> messages.stream()
                                .filter(message -> message.path("type").asText().equals(type))
                                .filter(message -> wanted.test(message.path("data")))
                                .findFirst()
                                .orElse(null),
                        message -> message != null);
    }

    List<JsonNode> messages() {
        return messages;
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                .exceptionally(closed -> null)
                .join();
        socket.abort();
    }
}

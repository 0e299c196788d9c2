package io.baton.conversation.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.testing.IdentityResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Says something to the assistant and goes away whenever a test wants it, as a browser does whose tab is closed. */
final class LeavingClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket;

    private LeavingClient(Socket socket) {
        this.socket = socket;
    }

    /** Asks, and does not wait for the answer. */
    static LeavingClient ask(String username, String accept, Map<String, ?> request) {
        try {
            byte[] body = JSON.writeValueAsBytes(request);
            String head = "POST /api/admin-assistant/chat HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + IdentityResource.bearer(username, "agent") + "\r\nContent-Type: application/json\r\nAccept: "
                    + accept + "\r\nContent-Length: " + body.length + "\r\n\r\n";
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return new LeavingClient(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Is gone. */
    void leave() {
        try {
            // Torn rather than ended in good order: nothing more is read.
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

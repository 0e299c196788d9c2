package io.baton.transfer;

import static io.baton.kit.testing.IdentityResource.bearer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A live socket of a laptop that was shut: open for TCP, and nobody answers. */
final class HalfOpenSocket implements AutoCloseable {

    private final Socket socket;

    private HalfOpenSocket(Socket socket) {
        this.socket = socket;
    }

    /** Opens the socket and falls silent. */
    static HalfOpenSocket open(int port, String username) {
        String carrier = URLEncoder.encode(
                        "quarkus-http-upgrade#Authorization#Bearer " + bearer(username, "agent"),
                        StandardCharsets.UTF_8)
                .replace("+", "%20");
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            String upgrade = String.join(
                    "\r\n",
                    "GET /api/live HTTP/1.1",
                    "Host: localhost:" + port,
                    "Upgrade: websocket",
                    "Connection: Upgrade",
                    "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                    "Sec-WebSocket-Protocol: bearer-token-carrier, " + carrier,
                    "",
                    "");
            socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));
            String answer = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            if (answer == null || !answer.contains("101")) {
                throw new IllegalStateException("No live socket: " + answer);
            }
            return new HalfOpenSocket(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

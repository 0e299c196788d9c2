package io.baton.systemtest.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service behind the gateway that answers what it was asked: its own name, the path and the headers as JSON. It also takes a
 * WebSocket upgrade and echoes one text frame after another (RFC 6455), streams two events when asked for them, and says nothing at
 * all when asked for that ({@code X-Say-Nothing}). Written on a socket, because the JDK's server can do none of it.
 */
final class EchoService implements AutoCloseable {

    private static final String WEBSOCKET_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final String name;
    private final ServerSocket server;
    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch secondEvent = new CountDownLatch(1);

    EchoService(String name) throws IOException {
        this.name = name;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How many requests arrived here. */
    int requests() {
        return requests.get();
    }

    /** Lets the second of two streamed events go. */
    void sendSecondEvent() {
        secondEvent.countDown();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                // Head and body are two writes: the second would wait for the first to be acknowledged.
                connection.setTcpNoDelay(true);
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (String first = line(in); !first.isEmpty(); first = line(in)) {
                requests.incrementAndGet();
                Map<String, String> headers = headers(in);
                if (headers.containsKey("upgrade")) {
                    upgrade(headers, in, connection.getOutputStream());
                    return;
                }
                in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
                if (headers.containsKey("x-say-nothing")) {
                    in.read();
                    return;
                }
                if (headers.getOrDefault("accept", "").equals("text/event-stream")) {
                    stream(connection.getOutputStream());
                } else {
                    answer(first, headers, connection.getOutputStream());
                }
            }
        } catch (SocketException | EOFException e) {
            return;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(name + " broke", e);
        } finally {
            connections.remove(connection);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return "";
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private void answer(String first, Map<String, String> headers, OutputStream out) throws IOException {
        String[] words = first.split(" ");
        ObjectNode echo = json.createObjectNode();
        echo.put("service", name).put("method", words[0]).put("path", words[1]);
        echo.set("headers", json.valueToTree(headers));
        byte[] body = json.writeValueAsBytes(echo);
        head(
                out,
                "HTTP/1.1 200 OK",
                "server: echo/1.0",
                "x-powered-by: echo",
                "access-control-allow-origin: *",
                "content-type: application/json",
                "content-length: " + body.length);
        out.write(body);
        out.flush();
    }

    private void stream(OutputStream out) throws IOException, InterruptedException {
        head(out, "HTTP/1.1 200 OK", "content-type: text/event-stream", "transfer-encoding: chunked");
        chunk(out, "data: first\n\n");
        secondEvent.await();
        chunk(out, "data: second\n\n");
        chunk(out, "");
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        out.write(ascii(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n"));
        out.flush();
    }

    private static void head(OutputStream out, String... lines) throws IOException {
        out.write(ascii(String.join("\r\n", lines) + "\r\n\r\n"));
    }

    private static void upgrade(Map<String, String> headers, InputStream in, OutputStream out) throws IOException {
        String accepted = "sec-websocket-accept: " + acceptance(headers.get("sec-websocket-key"));
        String switched = "HTTP/1.1 101 Switching Protocols";
        if (headers.containsKey("sec-websocket-protocol")) {
            head(
                    out,
                    switched,
                    "upgrade: websocket",
                    "connection: upgrade",
                    accepted,
                    "sec-websocket-protocol: bearer-token-carrier");
        } else {
            head(out, switched, "upgrade: websocket", "connection: upgrade", accepted);
        }
        out.flush();
        // Short masked frames only: two bytes of head, four of mask.
        for (int head = in.read(); head >= 0; head = in.read()) {
            int length = in.read() & 0x7f;
            byte[] mask = in.readNBytes(4);
            byte[] payload = in.readNBytes(length);
            for (int i = 0; i < payload.length; i++) {
                payload[i] ^= mask[i % 4];
            }
            out.write(head);
            out.write(length);
            out.write(payload);
            out.flush();
        }
    }

    private static String acceptance(String key) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            return Base64.getEncoder().encodeToString(sha1.digest(ascii(key + WEBSOCKET_GUID)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
        secondEvent.countDown();
        threads.shutdownNow();
    }
}

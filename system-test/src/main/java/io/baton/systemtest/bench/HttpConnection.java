package io.baton.systemtest.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * One connection that is kept, with as little between it and the socket as can be: the generator shares the cores with what it
 * measures. Knows only answers with a {@code Content-Length}.
 */
final class HttpConnection implements Closeable {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private byte[] buffer = new byte[16_384];
    private int filled;
    private int bodyStart;

    HttpConnection(URI server) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** A whole request with a JSON body. */
    static byte[] post(URI server, String path, String bearer, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                        + "\r\nAuthorization: Bearer " + bearer
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Sends the request, reads the whole answer and returns its status. */
    int exchange(byte[] request) throws IOException {
        out.write(request);
        filled = 0;
        int head = -1;
        while (head < 0) {
            read();
            head = endOfHead();
        }
        String lines = new String(buffer, 0, head, StandardCharsets.US_ASCII);
        bodyStart = head + END_OF_HEAD.length;
        int end = bodyStart + length(lines);
        while (filled < end) {
            read();
        }
        return Integer.parseInt(lines, 9, 12, 10);
    }

    /** The body of the last answer. */
    String body() {
        return new String(buffer, bodyStart, filled - bodyStart, StandardCharsets.UTF_8);
    }

    private void read() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count < 0) {
            throw new EOFException("the server hung up");
        }
        filled += count;
    }

    private int endOfHead() {
        for (int i = 0; i <= filled - END_OF_HEAD.length; i++) {
            if (buffer[i] == '\r'
                    && Arrays.equals(buffer, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return i;
            }
        }
        return -1;
    }

    private static int length(String lines) throws IOException {
        int at = lines.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (at < 0) {
            throw new IOException("an answer without a length: " + lines);
        }
        int from = at + LENGTH.length();
        int to = lines.indexOf('\r', from);
        return Integer.parseInt(
                lines.substring(from, to < 0 ? lines.length() : to).strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

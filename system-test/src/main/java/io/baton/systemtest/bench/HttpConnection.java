package io.baton.systemtest.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
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

    private final SocketChannel channel;
    private final ByteBuffer out = ByteBuffer.allocateDirect(65_536);
    private final ByteBuffer in = ByteBuffer.allocateDirect(65_536);
    private byte[] answer = new byte[16_384];
    private int filled;
    private int bodyStart;
    private int end;
    /** Only of a connection that is used by itself. */
    private Selector waiting;

    HttpConnection(URI server) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
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

    /** A selector tells when something of an answer is there. */
    void register(Selector selector, Object attachment) throws IOException {
        channel.register(selector, SelectionKey.OP_READ, attachment);
    }

    /** Sends the request, reads the whole answer and returns its status. */
    int exchange(byte[] request) throws IOException {
        if (waiting == null) {
            waiting = Selector.open();
            register(waiting, this);
        }
        send(request);
        int status = 0;
        while (status == 0) {
            if (waiting.select(TIMEOUT_MILLIS) == 0) {
                throw new SocketTimeoutException("no answer");
            }
            waiting.selectedKeys().clear();
            status = receive();
        }
        return status;
    }

    /** Sends a request; a whole one is far smaller than what a socket takes at once. */
    void send(byte[] request) throws IOException {
        filled = 0;
        end = 0;
        for (int sent = 0; sent < request.length; ) {
            int part = Math.min(out.capacity(), request.length - sent);
            out.clear().put(request, sent, part).flip();
            while (out.hasRemaining()) {
                channel.write(out);
            }
            sent += part;
        }
    }

    /** Takes what has come of the answer; returns its status when it is whole, else 0. */
    int receive() throws IOException {
        int count = channel.read(in.clear());
        if (count < 0) {
            throw new EOFException("the server hung up");
        }
        if (filled + count > answer.length) {
            answer = Arrays.copyOf(answer, 2 * (filled + count));
        }
        in.flip().get(answer, filled, count);
        filled += count;
        if (end == 0) {
            readHead();
        }
        return end > 0 && filled >= end ? status() : 0;
    }

    /** The body of the last answer. */
    String body() {
        return new String(answer, bodyStart, end - bodyStart, StandardCharsets.UTF_8);
    }

    private void readHead() throws IOException {
        int head = endOfHead();
        if (head >= 0) {
            bodyStart = head + END_OF_HEAD.length;
            end = bodyStart + length(new String(answer, 0, head, StandardCharsets.ISO_8859_1));
        }
    }

    private int endOfHead() {
        for (int i = 0; i <= filled - END_OF_HEAD.length; i++) {
            if (answer[i] == '\r'
                    && Arrays.equals(answer, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                return i;
            }
        }
        return -1;
    }

    private int status() {
        return (answer[9] - '0') * 100 + (answer[10] - '0') * 10 + answer[11] - '0';
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
        channel.close();
        if (waiting != null) {
            waiting.close();
        }
    }
}

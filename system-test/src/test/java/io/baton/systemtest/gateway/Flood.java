package io.baton.systemtest.gateway;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many requests at once over one connection, without waiting for the answers in between: a client that waits is too slow for the higher
 * limits.
 *
 * @param answers how many answers there were of each status
 * @param refusal the first answer with 429 as it came, or null
 * @param took from the first request to the last answer
 */
record Flood(Map<Integer, Integer> answers, String refusal, Duration took) {

    private static final String STATUS_LINE = "HTTP/1.1 ";
    private static final Pattern LENGTH = Pattern.compile("(?i)\\Rcontent-length: (\\d+)\\R");

    static Flood of(URI gateway, String from, String method, String path, int count) throws IOException {
        String body = method.equals("POST") ? "content-type: application/json\r\ncontent-length: 2\r\n\r\n{}" : "\r\n";
        byte[] request = "%s %s HTTP/1.1\r\nhost: gateway\r\n%s"
                .formatted(method, path, body)
                .getBytes(StandardCharsets.ISO_8859_1);
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
            socket.setSoTimeout(20_000);
            long start = System.nanoTime();
            Thread sender = Thread.ofPlatform().start(() -> send(socket, request, count));
            Flood flood = read(socket, count, start);
            join(sender);
            return flood;
        }
    }

    int count(int status) {
        return answers.getOrDefault(status, 0);
    }

    /** How many were let in. */
    int admitted() {
        return answers.values().stream().mapToInt(Integer::intValue).sum() - count(429);
    }

    private static void send(Socket socket, byte[] request, int count) {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            for (int i = 0; i < count; i++) {
                out.write(request);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Flood read(Socket socket, int count, long start) throws IOException {
        Map<Integer, Integer> answers = new TreeMap<>();
        String refusal = null;
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        for (int seen = 0; seen < count; seen++) {
            String head = head(in);
            int status = Integer.parseInt(head.substring(STATUS_LINE.length(), STATUS_LINE.length() + 3));
            String body = new String(in.readNBytes(length(head)), StandardCharsets.UTF_8);
            answers.merge(status, 1, Integer::sum);
            if (status == 429 && refusal == null) {
                refusal = head + body;
            }
        }
        return new Flood(answers, refusal, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Status line and headers, to the empty line. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The gateway closed the connection after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static int length(String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (!length.find()) {
            throw new IOException("No content-length in: " + head);
        }
        return Integer.parseInt(length.group(1));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package io.baton.systemtest.gateway;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
 * Many requests one after the other over one connection, up to the first that is refused.
 *
 * @param answers how many answers there were of each status
 * @param refusal the answer with 429 as it came, or null
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
            socket.setTcpNoDelay(true);
            return flood(socket, request, count);
        }
    }

    int count(int status) {
        return answers.getOrDefault(status, 0);
    }

    /** How many were let in. */
    int admitted() {
        return answers.values().stream().mapToInt(Integer::intValue).sum() - count(429);
    }

    private static Flood flood(Socket socket, byte[] request, int count) throws IOException {
        Map<Integer, Integer> answers = new TreeMap<>();
        String refusal = null;
        long start = System.nanoTime();
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        for (int seen = 0; seen < count && refusal == null; seen++) {
            socket.getOutputStream().write(request);
            String head = head(in);
            int status = Integer.parseInt(head.substring(STATUS_LINE.length(), STATUS_LINE.length() + 3));
            String body = new String(in.readNBytes(length(head)), StandardCharsets.UTF_8);
            answers.merge(status, 1, Integer::sum);
            if (status == 429) {
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
}

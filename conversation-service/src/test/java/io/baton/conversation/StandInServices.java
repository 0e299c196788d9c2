package io.baton.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The services that own what functions look at and change, on the wire: writes down what it is asked and by whom, does each change
 * once for each {@code Idempotency-Key} as the real ones do, and answers what a test wants.
 */
public final class StandInServices implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The bearer of the service under test when it asks in its own name. */
    public static final String SERVICE_TOKEN = "of-conversation-service";

    private static final String NOTHING = "{\"items\":[]}";

    /** A request. */
    public record Asked(String method, String path, String query, String bearer, String key, JsonNode body) {

        /** Method and path. */
        public String line() {
            return method + " " + path;
        }

        boolean isLookup() {
            return path.equals("/internal/contacts/resolve");
        }
    }

    private record Answer(int status, String body, int times) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> done = new ConcurrentHashMap<>();
    private final AtomicInteger effects = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    public StandInServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.createContext("/token", StandInServices::token);
        server.start();
    }

    /** The address of all of them. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Forgets everything. */
    public void reset() {
        asked.clear();
        answers.clear();
        done.clear();
        effects.set(0);
    }

    /** From now on this request, for example {@code GET /api/contacts}, is answered so. */
    public void answer(String line, int status, String body) {
        answer(line, status, body, Integer.MAX_VALUE);
    }

    /** So many times this request is answered so; a status of 0 does not answer, one of -1 does it and dies before answering. */
    public void answer(String line, int status, String body, int times) {
        answers.put(line, new Answer(status, body, times));
    }

    /** What it was asked, in order, but whose number or address somebody said: that is asked at any moment. */
    public List<Asked> asked() {
        return asked.stream().filter(request -> !request.isLookup()).toList();
    }

    /** Whose numbers and addresses it was asked for, in order. */
    public List<Asked> lookups() {
        return asked.stream().filter(Asked::isLookup).toList();
    }

    /** How many changes it has made. */
    public int effects() {
        return effects.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Asked request = read(exchange);
            asked.add(request);
            Answer wanted = answers.computeIfPresent(
                    request.line(), (line, answer) -> new Answer(answer.status(), answer.body(), answer.times() - 1));
            boolean special = wanted != null && wanted.times() >= 0;
            if (special && wanted.status() == 0) {
                end.await();
            } else if (special && wanted.status() < 0) {
                change(request);
                throw new IOException("died");
            } else if (special) {
                send(exchange, wanted.status(), wanted.body());
            } else if (isChange(request)) {
                send(exchange, 201, change(request));
            } else {
                send(exchange, 200, NOTHING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keycloak's answer to a service that asks for a token of its own. */
    private static void token(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"" + SERVICE_TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
        }
    }

    private static boolean isChange(Asked request) {
        return !request.method().equals("GET") && !request.path().equals("/api/songs/recommend");
    }

    private String change(Asked request) {
        String key = request.key() == null ? UUID.randomUUID().toString() : request.key();
        return done.computeIfAbsent(request.line() + " " + key, first -> {
            effects.incrementAndGet();
            ObjectNode made = request.body() instanceof ObjectNode body ? body.deepCopy() : JSON.createObjectNode();
            return made.put("id", UUID.randomUUID().toString()).toString();
        });
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                exchange.getRequestURI().getQuery(),
                authorization == null ? null : authorization.replaceFirst("^Bearer ", ""),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                body.length == 0 ? null : JSON.readTree(body));
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}

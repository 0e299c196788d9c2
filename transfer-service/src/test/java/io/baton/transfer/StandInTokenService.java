package io.baton.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * token-service's internal routes at the HTTP wire, in memory: calls, legs that the test moves, matrices with their versions.
 * Also answers as Keycloak's token endpoint, so that the real OIDC client runs.
 */
public final class StandInTokenService {

    /** One matrix as it was put. */
    public record Order(UUID callId, JsonNode matrix) {

        /** The audibility of an identity in a room, {@code null} when not listed. */
        public String of(String room, String identity) {
            for (JsonNode leg : room(room).path("legs")) {
                if (leg.path("identity").asText().equals(identity)) {
                    return leg.path("audibility").asText();
                }
            }
            return null;
        }

        /** The room's rule. */
        public JsonNode room(String name) {
            for (JsonNode room : matrix.path("rooms")) {
                if (room.path("name").asText().equals(name)) {
                    return room;
                }
            }
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
    }

    private record Leg(String identity, String room, String kind) {}

    private static final class Call {
        final UUID id = UUID.randomUUID();
        String home;
        String state = "open";
        JsonNode matrix;
        long version;
        final Map<String, Leg> legs = new HashMap<>();
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<UUID, Call> calls = new HashMap<>();
    private final List<Order> orders = new CopyOnWriteArrayList<>();
    private final List<String> invitations = new CopyOnWriteArrayList<>();
    private final java.util.Set<UUID> unattended = java.util.concurrent.ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private volatile boolean liveKitAway;
    private volatile boolean ordersFail;
    private volatile boolean down;
    private volatile long slowMillis;

    private StandInTokenService(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port. */
    static StandInTokenService start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
            StandInTokenService standIn = new StandInTokenService(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", standIn::handle);
            server.start();
            return standIn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** A call with the caller and an agent in its room, both publishing. */
    public UUID call(String room, String... identities) {
        return locked(() -> {
            Call call = new Call();
            call.home = room;
            calls.put(call.id, call);
            for (String identity : identities) {
                join(call, identity, room);
            }
            return call.id;
        });
    }

    /** A participant joins a room of a call and publishes. */
    public void join(UUID callId, String identity, String room) {
        locked(() -> {
            join(calls.get(callId), identity, room);
            return null;
        });
    }

    private void join(Call call, String identity, String room) {
        String kind = identity.startsWith("caller") ? "caller" : "agent";
        call.legs.put(identity + " " + room, new Leg(identity, room, kind));
        changed.signalAll();
    }

    /** A participant leaves. */
    public void leave(UUID callId, String identity, String room) {
        locked(() -> calls.get(callId).legs.remove(identity + " " + room));
    }

    /** A participant follows an invitation: joins one room and leaves the other. */
    public void move(UUID callId, String identity, String from, String to) {
        join(callId, identity, to);
        leave(callId, identity, from);
    }

    /** The call ends. */
    public void end(UUID callId) {
        locked(() -> {
            calls.get(callId).state = "ended";
            calls.get(callId).legs.clear();
            return null;
        });
    }

    /** Somebody else orders a matrix: the version grows by itself. */
    public void bump(UUID callId, long by) {
        locked(() -> calls.get(callId).version += by);
    }

    /** Whether nobody attends to the caller of this call, as token-service sees it. */
    public void unattended(UUID callId, boolean isSo) {
        if (isSo) {
            unattended.add(callId);
        } else {
            unattended.remove(callId);
        }
    }

    /** Whether LiveKit is away: every wish and question about legs answers 503. */
    public void liveKitAway(boolean away) {
        liveKitAway = away;
    }

    /** Whether LiveKit is away for orders alone: questions are answered. */
    public void ordersFail(boolean fail) {
        ordersFail = fail;
    }

    /** Whether token-service itself is down: connections break. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** How long each matrix takes. */
    public void slow(long millis) {
        slowMillis = millis;
    }

    /** The matrices put for a call, oldest first. */
    public List<Order> orders(UUID callId) {
        return orders.stream().filter(order -> order.callId().equals(callId)).toList();
    }

    /** The matrix in force. */
    public Order inForce(UUID callId) {
        return locked(() -> new Order(callId, calls.get(callId).matrix));
    }

    /** Who was invited where, as {@code identity room}. */
    public List<String> invitations() {
        return List.copyOf(invitations);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (down) {
                return;
            }
            if (path.endsWith("/token")) {
                answer(
                        exchange,
                        200,
                        Map.of("access_token", "service-token", "expires_in", 300, "token_type", "Bearer"));
                return;
            }
            if (!"Bearer service-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                problem(exchange, 401, "unauthorized", Map.of());
                return;
            }
            JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            internal(exchange, path.split("/"), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void internal(HttpExchange exchange, String[] path, JsonNode body)
            throws IOException, InterruptedException {
        Map<String, String> query = query(exchange);
        if (path.length == 3) {
            Call call = locked(() -> calls.values().stream()
                    .filter(one -> one.home.equals(query.get("room")) && one.state.equals("open"))
                    .findFirst()
                    .orElse(null));
            view(exchange, call);
            return;
        }
        if (path[3].equals("unattended")) {
            answer(exchange, 200, Map.of("items", locked(this::unattendedCalls)));
            return;
        }
        Call call = locked(() -> calls.get(UUID.fromString(path[3])));
        if (call == null) {
            problem(exchange, 404, "call_not_found", Map.of());
        } else if (path.length == 4) {
            view(exchange, call);
        } else {
            switch (path[4]) {
                case "matrix" -> order(exchange, call, body);
                case "grants" -> grant(exchange, call, body);
                case "invitations" -> {
                    invitations.add(body.path("identity").asText() + " "
                            + body.path("room").asText());
                    grant(exchange, call, body);
                }
                default -> leg(exchange, call, path[5], query);
            }
        }
    }

    /** Calls that a test said nobody attends to, as long as that is so. */
    private List<ObjectNode> unattendedCalls() {
        return calls.values().stream()
                .filter(call -> unattended.contains(call.id) && call.state.equals("open"))
                .map(call -> JSON.createObjectNode()
                        .put("callId", call.id.toString())
                        .put("homeRoom", call.home)
                        .put("matrixVersion", call.version)
                        .put("answered", true)
                        .put("unattendedSince", Instant.now().minusSeconds(11).toString()))
                .toList();
    }

    private void view(HttpExchange exchange, Call call) throws IOException {
        if (call == null) {
            problem(exchange, 404, "call_not_found", Map.of());
        } else if (liveKitAway) {
            problem(exchange, 503, "livekit_away", Map.of("retryAfter", 1));
        } else {
            answer(exchange, 200, locked(() -> {
                ObjectNode view = JSON.createObjectNode()
                        .put("callId", call.id.toString())
                        .put("homeRoom", call.home)
                        .put("state", call.state)
                        .put("matrixVersion", call.version);
                List<ObjectNode> legs = new ArrayList<>();
                call.legs
                        .values()
                        .forEach(leg -> legs.add(JSON.createObjectNode()
                                .put("identity", leg.identity)
                                .put("room", leg.room)
                                .put("kind", leg.kind)
                                .put("name", leg.identity)
                                .put("publishing", true)
                                .put("hears", true)
                                .put("muted", false)));
                view.set("legs", JSON.valueToTree(legs));
                return view;
            }));
        }
    }

    private void order(HttpExchange exchange, Call call, JsonNode matrix) throws IOException, InterruptedException {
        if (slowMillis > 0) {
            Thread.sleep(slowMillis);
        }
        long version = matrix.path("version").asLong();
        String refusal = locked(() -> {
            if (call.state.equals("ended")) {
                return "call_ended";
            }
            if (version < call.version || (version == call.version && !matrix.equals(call.matrix))) {
                return "matrix_version_stale";
            }
            call.version = version;
            call.matrix = matrix;
            orders.add(new Order(call.id, matrix));
            if (!liveKitAway && !ordersFail) {
                enforce(call, matrix);
            }
            return null;
        });
        if (refusal != null) {
            problem(exchange, 409, refusal, Map.of("version", call.version));
        } else if (liveKitAway || ordersFail) {
            problem(exchange, 503, "livekit_away", Map.of("retryAfter", 1));
        } else {
            answer(
                    exchange,
                    200,
                    Map.of("callId", call.id, "version", version, "verified", true, "millis", 5, "legs", List.of()));
        }
    }

    /** Removes legs as the real one does: from unwanted rooms, and those refused. */
    private void enforce(Call call, JsonNode matrix) {
        call.home = matrix.path("homeRoom").asText();
        Order order = new Order(call.id, matrix);
        call.legs.values().removeIf(leg -> {
            JsonNode room = order.room(leg.room);
            String own = order.of(leg.room, leg.identity);
            String rule = own == null ? room.path("others").asText() : own;
            return !room.path("wanted").asBoolean() || rule.equals("REFUSED");
        });
        changed.signalAll();
    }

    private void grant(HttpExchange exchange, Call call, JsonNode body) throws IOException {
        String room = body.path("room").asText();
        String identity = body.path("identity").asText();
        boolean refused = locked(() -> {
            if (call.matrix == null) {
                return false;
            }
            Order order = new Order(call.id, call.matrix);
            String own = order.of(room, identity);
            String rule = own == null ? order.room(room).path("others").asText("REFUSED") : own;
            return rule.equals("REFUSED") || rule.equals("SILENCED");
        });
        if (refused) {
            problem(exchange, 409, "leg_refused", Map.of());
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "token",
                        "token-" + identity + "-" + room + "-" + UUID.randomUUID(),
                        "wsUrl",
                        "ws://localhost:8080",
                        "room",
                        room,
                        "expiresAt",
                        Instant.now().plusSeconds(120).toString()));
    }

    private void leg(HttpExchange exchange, Call call, String identity, Map<String, String> query)
            throws IOException, InterruptedException {
        String key = URLDecoder.decode(identity, StandardCharsets.UTF_8) + " " + query.get("room");
        long nanos = Long.parseLong(query.get("waitMillis")) * 1_000_000;
        boolean there;
        lock.lock();
        try {
            while (!call.legs.containsKey(key) && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            there = call.legs.containsKey(key);
        } finally {
            lock.unlock();
        }
        if (liveKitAway) {
            problem(exchange, 503, "livekit_away", Map.of("retryAfter", 1));
        } else {
            answer(exchange, 200, Map.of("present", there, "publishing", there));
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void problem(HttpExchange exchange, int status, String code, Map<String, ?> members)
            throws IOException {
        Map<String, Object> body = new HashMap<>(members);
        body.put("status", status);
        body.put("code", code);
        body.put("detail", code);
        answer(exchange, status, body);
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private <T> T locked(java.util.function.Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}

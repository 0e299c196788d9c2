package io.baton.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A server that speaks streaming Chat Completions and says what its script says, one step for each time it is asked. */
public final class StandInModel implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PIECE = 12;

    /** What it does when it is asked. */
    public sealed interface Step permits Say, Want, Hold, Refuse, Decline, Cut, Silence, Nonsense, Nothing {}

    /** Says something, and tells what it cost. */
    public record Say(String text, long tokens) implements Step {}

    /** Asks for functions, and tells what it cost. */
    public record Want(List<Wanted> functions, long tokens) implements Step {}

    /** A function that it asks for, with whatever it takes for arguments. */
    public record Wanted(String name, String arguments) {}

    /** Says something once it may. */
    public record Hold(CountDownLatch until, Say then) implements Step {}

    /** Answers with an error. */
    public record Refuse(int status) implements Step {}

    /** Says that it will not answer. */
    public record Decline(String text) implements Step {}

    /** Begins to say something, and the connection is gone. */
    public record Cut(String text, boolean cleanly) implements Step {}

    /** Begins to answer and says nothing more. */
    public record Silence() implements Step {}

    /** Answers something that is no Chat Completions. */
    public record Nonsense() implements Step {}

    /** Answers, and there is nothing in it. */
    public record Nothing() implements Step {}

    private final HttpServer server;
    private final ConcurrentLinkedDeque<Step> script = new ConcurrentLinkedDeque<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Step> writes = new ConcurrentHashMap<>();
    private final List<JsonNode> toWrite = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    public StandInModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** The base address to configure. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** From now on it does this, and what it was asked before is forgotten. */
    public void script(List<Step> steps) {
        requests.clear();
        script.clear();
        script.addAll(steps);
    }

    /** What it was asked. */
    public List<JsonNode> requests() {
        return requests;
    }

    /**
     * Asked to write about something in which this word stands, it does this, always. Services ask that by themselves and at any time:
     * about all else it refuses to write, and its script is left alone.
     */
    public void whenItReads(String word, Step step) {
        writes.put(word, step);
    }

    /** What it was asked to write about something in which this word stands. */
    public List<JsonNode> askedToWriteAbout(String word) {
        return toWrite.stream()
                .filter(request -> request.toString().contains(word))
                .toList();
    }

    /** How many steps it has not come to. */
    public int left() {
        return script.size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (next(JSON.readTree(exchange.getRequestBody().readAllBytes()))) {
                case null -> refuse(exchange, 418);
                case Decline declined -> decline(exchange, declined);
                case Refuse refusal -> refuse(exchange, refusal.status());
                case Nonsense ignored -> send(exchange, "data: {\"as a language model\": I would rather sing}\n\n");
                case Nothing ignored -> send(exchange, "data: [DONE]\n\n");
                case Say say -> say(exchange, say);
                case Want want -> want(exchange, want);
                case Hold hold -> {
                    hold.until().await();
                    say(exchange, hold.then());
                }
                case Cut cut -> cut(exchange, cut);
                case Silence ignored -> silence(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Step next(JsonNode request) {
        if (!request.has("response_format")) {
            requests.add(request);
            return script.poll();
        }
        toWrite.add(request);
        String text = request.toString();
        return writes.entrySet().stream()
                .filter(known -> text.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void decline(HttpExchange exchange, Decline declined) throws IOException {
        OutputStream out = begin(exchange);
        chunk(out, Map.of("refusal", declined.text()), null);
        finish(out, "stop", 1);
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        byte[] body = "{\"error\":{\"message\":\"no\",\"type\":\"x\"}}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static OutputStream begin(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        return exchange.getResponseBody();
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        OutputStream out = begin(exchange);
        out.write(body.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void say(HttpExchange exchange, Say say) throws IOException {
        OutputStream out = begin(exchange);
        for (String piece : pieces(say.text())) {
            chunk(out, Map.of("content", piece), null);
        }
        finish(out, "stop", say.tokens());
    }

    private static void want(HttpExchange exchange, Want want) throws IOException {
        OutputStream out = begin(exchange);
        int index = 0;
        for (Wanted wanted : want.functions()) {
            chunk(out, call(index, "call_" + index, wanted.name(), ""), null);
            for (String piece : pieces(wanted.arguments())) {
                chunk(out, call(index, null, null, piece), null);
            }
            index++;
        }
        finish(out, "tool_calls", want.tokens());
    }

    private static Map<String, Object> call(int index, String id, String name, String arguments) {
        Map<String, Object> function =
                name == null ? Map.of("arguments", arguments) : Map.of("name", name, "arguments", arguments);
        Map<String, Object> call = id == null
                ? Map.of("index", index, "function", function)
                : Map.of("index", index, "id", id, "type", "function", "function", function);
        return Map.of("tool_calls", List.of(call));
    }

    private static void cut(HttpExchange exchange, Cut cut) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        // Torn: the connection closes before all that was announced has come.
        exchange.sendResponseHeaders(200, cut.cleanly() ? 0 : 1_000_000);
        chunk(exchange.getResponseBody(), Map.of("content", cut.text()), null);
    }

    private void silence(HttpExchange exchange) throws IOException, InterruptedException {
        chunk(begin(exchange), Map.of("content", "Let me "), null);
        end.await();
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += PIECE) {
            pieces.add(text.substring(start, Math.min(text.length(), start + PIECE)));
        }
        return pieces;
    }

    private static void chunk(OutputStream out, Map<String, ?> delta, String finish) throws IOException {
        Map<String, Object> choice = finish == null
                ? Map.of("index", 0, "delta", delta)
                : Map.of("index", 0, "delta", delta, "finish_reason", finish);
        event(out, Map.of("choices", List.of(choice)));
    }

    private static void finish(OutputStream out, String reason, long tokens) throws IOException {
        chunk(out, Map.of(), reason);
        event(
                out,
                Map.of(
                        "choices",
                        List.of(),
                        "usage",
                        Map.of("prompt_tokens", 0, "completion_tokens", tokens, "total_tokens", tokens)));
        out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void event(OutputStream out, Map<String, ?> members) throws IOException {
        Map<String, Object> chunk = new java.util.LinkedHashMap<>(
                Map.of("id", "c1", "object", "chat.completion.chunk", "created", 1, "model", "stand-in"));
        chunk.putAll(members);
        out.write(("data: " + write(chunk) + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}

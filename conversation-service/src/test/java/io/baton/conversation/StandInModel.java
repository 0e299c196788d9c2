package io.baton.conversation;

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

/** A server that speaks streaming Chat Completions and Responses, and says what its script says, one step for each time it is asked. */
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

    /** Answers something that is no answer. */
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
        for (StandInWire wire : List.of(new StandInCompletions(), new StandInResponses())) {
            server.createContext(wire.path(), exchange -> answer(exchange, wire));
        }
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

    private void answer(HttpExchange exchange, StandInWire wire) throws IOException {
        try (exchange) {
            switch (next(JSON.readTree(exchange.getRequestBody().readAllBytes()), wire)) {
                case null -> refuse(exchange, 418);
                case Refuse refusal -> refuse(exchange, refusal.status());
                case Decline declined -> {
                    OutputStream out = begin(exchange, wire);
                    wire.refusal(out, declined.text());
                    wire.finish(out, false, 1);
                }
                case Nonsense ignored ->
                    StandInWire.send(begin(exchange, wire), "data: {\"as a language model\": I would rather sing}\n\n");
                case Nothing ignored -> wire.nothing(begin(exchange, wire));
                case Say say -> say(begin(exchange, wire), wire, say);
                case Want want -> want(begin(exchange, wire), wire, want);
                case Hold hold -> {
                    hold.until().await();
                    say(begin(exchange, wire), wire, hold.then());
                }
                // Torn: the connection closes before all that was announced has come.
                case Cut cut -> wire.text(begin(exchange, wire, cut.cleanly() ? 0 : 1_000_000), cut.text());
                case Silence ignored -> {
                    wire.text(begin(exchange, wire), "Let me ");
                    end.await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Step next(JsonNode request, StandInWire wire) {
        if (!wire.wantsShape(request)) {
            requests.add(wire.heard(request));
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

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        byte[] body = "{\"error\":{\"message\":\"no\",\"type\":\"x\"}}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static OutputStream begin(HttpExchange exchange, StandInWire wire) throws IOException {
        return begin(exchange, wire, 0);
    }

    private static OutputStream begin(HttpExchange exchange, StandInWire wire, long length) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, length);
        OutputStream out = exchange.getResponseBody();
        wire.begin(out);
        return out;
    }

    private static void say(OutputStream out, StandInWire wire, Say say) throws IOException {
        for (String piece : pieces(say.text())) {
            wire.text(out, piece);
        }
        wire.finish(out, false, say.tokens());
    }

    private static void want(OutputStream out, StandInWire wire, Want want) throws IOException {
        int index = 0;
        for (Wanted wanted : want.functions()) {
            wire.want(out, index, wanted.name(), pieces(wanted.arguments()));
            index++;
        }
        wire.finish(out, true, want.tokens());
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += PIECE) {
            pieces.add(text.substring(start, Math.min(text.length(), start + PIECE)));
        }
        return pieces;
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}

package io.baton.transfer.briefing;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** An OpenAI-compatible server in the shapes of both APIs, streaming; well, slow, broken, overloaded or talking nonsense. */
public final class StandInModel implements AutoCloseable {

    /** How it behaves. */
    public enum Manner {
        WELL,
        /** Starts to answer and then says nothing more. */
        SILENT,
        /** Answers 500. */
        BROKEN,
        /** Answers 429. */
        OVERLOADED,
        /** Breaks off in the middle. */
        CUT,
        /** Answers something that is not the object asked for. */
        NONSENSE
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANSWER = """
            {"text":"Carol waits for parcel 4711.","reason":"late parcel","who":"Carol","facts":["parcel 4711"],\
            "promised":["a new one"],"mood":"calm","nextStep":"send it"}""";

    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private volatile Manner manner = Manner.BROKEN;

    public StandInModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, true));
        server.createContext("/v1/responses", exchange -> answer(exchange, false));
        server.start();
    }

    /** The base address to configure. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** From now on it behaves like this. */
    public void be(Manner next) {
        manner = next;
    }

    /** What it was asked. */
    public List<JsonNode> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange, boolean chat) throws IOException {
        try (exchange) {
            requests.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            switch (manner) {
                case BROKEN -> refuse(exchange, 500);
                case OVERLOADED -> refuse(exchange, 429);
                default -> stream(exchange, chat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        byte[] body = "{\"error\":{\"message\":\"no\",\"type\":\"x\"}}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void stream(HttpExchange exchange, boolean chat) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        String answer = manner == Manner.NONSENSE ? "As a language model I would rather sing." : ANSWER;
        int sent = 0;
        for (int start = 0; start < answer.length(); start += 20) {
            String piece = answer.substring(start, Math.min(answer.length(), start + 20));
            event(out, chat, chat ? chatPiece(piece) : responsePiece(piece, sent++));
            if (start >= 20 && manner == Manner.SILENT) {
                end.await();
            }
            if (start >= 20 && manner == Manner.CUT) {
                return;
            }
        }
        if (chat) {
            out.write("data: [DONE]\n\n".getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static void event(OutputStream out, boolean chat, Map<String, ?> data) throws IOException {
        String name = chat ? "" : "event: " + data.get("type") + "\n";
        out.write((name + "data: " + write(data) + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Map<String, ?> chatPiece(String piece) {
        return Map.of(
                "id", "c1",
                "object", "chat.completion.chunk",
                "created", 1,
                "model", "stand-in",
                "choices", List.of(Map.of("index", 0, "delta", Map.of("role", "assistant", "content", piece))));
    }

    private static Map<String, ?> responsePiece(String piece, int number) {
        return Map.of(
                "type",
                "response.output_text.delta",
                "item_id",
                "i1",
                "output_index",
                0,
                "content_index",
                0,
                "delta",
                piece,
                "logprobs",
                List.of(),
                "sequence_number",
                number);
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

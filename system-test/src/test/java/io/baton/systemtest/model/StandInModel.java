package io.baton.systemtest.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Stands in for the model nobody can run here: an OpenAI-compatible server that speaks Chat Completions and Responses, whole or
 * streamed, and can be slow, broken, busy or silent. The services talk to it with the real openai-java.
 *
 * <p>A wanted JSON schema is filled in with plausible values, so that the reader of the answer is really exercised.
 */
public final class StandInModel implements AutoCloseable {

    /** How the model behaves from now on. */
    public enum Mood {
        WELL,
        /** Accepts the request and says nothing until the mood changes. */
        SILENT,
        /** Status 500. */
        FAILING,
        /** Status 200 and a body that is no JSON. */
        BROKEN,
        /** Status 429 with {@code Retry-After}. */
        BUSY
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final HttpServer server;
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private volatile CountDownLatch silence = new CountDownLatch(0);

    public StandInModel(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", exchange -> answer(exchange, new ChatCompletions()));
        server.createContext("/v1/responses", exchange -> answer(exchange, new Responses()));
        server.start();
    }

    /** For {@code OPENAI_BASE_URL}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    public void become(Mood next) {
        CountDownLatch before = silence;
        silence = new CountDownLatch(next == Mood.SILENT ? 1 : 0);
        mood = next;
        before.countDown();
    }

    /** The bodies of all requests so far. */
    public List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange, Dialect dialect) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody());
            requests.add(request);
            switch (mood) {
                case SILENT -> awaitNextMood();
                case FAILING ->
                    send(exchange, 500, "{\"error\":{\"message\":\"stand-in fails\",\"type\":\"server_error\"}}");
                case BUSY -> {
                    exchange.getResponseHeaders().set("Retry-After", "1");
                    send(
                            exchange,
                            429,
                            "{\"error\":{\"message\":\"stand-in is busy\",\"type\":\"rate_limit_exceeded\"}}");
                }
                case BROKEN -> send(exchange, 200, "{\"choices\": [ this is no JSON");
                case WELL -> {
                    if (request.path("stream").asBoolean()) {
                        stream(exchange, dialect.stream(request));
                    } else {
                        send(exchange, 200, JSON.writeValueAsString(dialect.whole(request)));
                    }
                }
            }
        }
    }

    private void awaitNextMood() {
        try {
            silence.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void stream(HttpExchange exchange, List<String> events) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (String event : events) {
            out.write((event + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    /** What the model says: prose, or an instance of the schema that the request asks for. */
    private static String say(JsonNode format) {
        JsonNode schema = format.path("json_schema").path("schema");
        if (schema.isMissingNode()) {
            schema = format.path("schema");
        }
        if (schema.isMissingNode()) {
            return "stand-in: the caller asks about a late parcel; agent A promised a call back today.";
        }
        return instance(schema, schema, "answer").toString();
    }

    private static JsonNode instance(JsonNode root, JsonNode schema, String name) {
        if (schema.has("$ref")) {
            return instance(root, root.at(schema.path("$ref").asText().substring(1)), name);
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        if (schema.has("anyOf")) {
            return instance(root, schema.path("anyOf").get(0), name);
        }
        JsonNode type = schema.path("type").isArray() ? schema.path("type").get(0) : schema.path("type");
        return switch (type.asText()) {
            case "object" -> {
                ObjectNode object = NODES.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(property ->
                                object.set(property.getKey(), instance(root, property.getValue(), property.getKey())));
                yield object;
            }
            case "array" -> {
                ArrayNode array = NODES.arrayNode();
                array.add(instance(root, schema.path("items"), name));
                yield array;
            }
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            case "null" -> NODES.nullNode();
            default -> NODES.textNode("stand-in " + name);
        };
    }

    private sealed interface Dialect {
        JsonNode whole(JsonNode request);

        List<String> stream(JsonNode request);
    }

    /** {@code POST /chat/completions}. */
    private static final class ChatCompletions implements Dialect {

        @Override
        public JsonNode whole(JsonNode request) {
            ObjectNode answer = head(request, "chat.completion");
            ObjectNode choice =
                    answer.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
            choice.putNull("logprobs");
            choice.putObject("message")
                    .put("role", "assistant")
                    .put("content", say(request.path("response_format")))
                    .putNull("refusal");
            answer.putObject("usage")
                    .put("prompt_tokens", 10)
                    .put("completion_tokens", 20)
                    .put("total_tokens", 30);
            return answer;
        }

        @Override
        public List<String> stream(JsonNode request) {
            List<String> events = new CopyOnWriteArrayList<>();
            for (String piece : pieces(say(request.path("response_format")))) {
                ObjectNode chunk = head(request, "chat.completion.chunk");
                ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
                choice.putNull("finish_reason");
                choice.putObject("delta").put("role", "assistant").put("content", piece);
                events.add("data: " + chunk);
            }
            ObjectNode end = head(request, "chat.completion.chunk");
            end.putArray("choices")
                    .addObject()
                    .put("index", 0)
                    .put("finish_reason", "stop")
                    .putObject("delta");
            events.add("data: " + end);
            events.add("data: [DONE]");
            return events;
        }

        private static ObjectNode head(JsonNode request, String object) {
            return NODES.objectNode()
                    .put("id", "chatcmpl-stand-in")
                    .put("object", object)
                    .put("created", 1_700_000_000)
                    .put("model", request.path("model").asText());
        }
    }

    /** {@code POST /responses}. */
    private static final class Responses implements Dialect {

        @Override
        public JsonNode whole(JsonNode request) {
            String text = say(request.path("text").path("format"));
            ObjectNode answer = NODES.objectNode()
                    .put("id", "resp_stand_in")
                    .put("object", "response")
                    .put("created_at", 1_700_000_000)
                    .put("status", "completed")
                    .put("model", request.path("model").asText())
                    .put("parallel_tool_calls", true)
                    .put("tool_choice", "auto");
            answer.putNull("error");
            answer.putNull("incomplete_details");
            answer.putNull("instructions");
            answer.putArray("tools");
            answer.putObject("metadata");
            ObjectNode message = answer.putArray("output")
                    .addObject()
                    .put("type", "message")
                    .put("id", "msg_stand_in")
                    .put("status", "completed")
                    .put("role", "assistant");
            message.putArray("content")
                    .addObject()
                    .put("type", "output_text")
                    .put("text", text)
                    .putArray("annotations");
            return answer;
        }

        @Override
        public List<String> stream(JsonNode request) {
            String text = say(request.path("text").path("format"));
            List<String> events = new CopyOnWriteArrayList<>();
            int sequence = 0;
            for (String piece : pieces(text)) {
                ObjectNode delta = NODES.objectNode()
                        .put("type", "response.output_text.delta")
                        .put("item_id", "msg_stand_in")
                        .put("output_index", 0)
                        .put("content_index", 0)
                        .put("sequence_number", sequence++)
                        .put("delta", piece);
                delta.putArray("logprobs");
                events.add("event: response.output_text.delta\ndata: " + delta);
            }
            ObjectNode completed =
                    NODES.objectNode().put("type", "response.completed").put("sequence_number", sequence);
            completed.set("response", whole(request));
            events.add("event: response.completed\ndata: " + completed);
            return events;
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new CopyOnWriteArrayList<>();
        for (int at = 0; at < text.length(); at += 12) {
            pieces.add(text.substring(at, Math.min(text.length(), at + 12)));
        }
        return pieces;
    }

    @Override
    public void close() {
        become(Mood.WELL);
        server.stop(0);
    }
}

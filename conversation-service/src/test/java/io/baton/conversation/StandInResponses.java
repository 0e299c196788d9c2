package io.baton.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speaks Responses. */
final class StandInResponses implements StandInWire {

    @Override
    public String path() {
        return "/v1/responses";
    }

    @Override
    public boolean wantsShape(JsonNode request) {
        return request.path("text").has("format");
    }

    @Override
    public JsonNode heard(JsonNode request) {
        ObjectNode heard = JSON.createObjectNode();
        heard.set("store", request.path("store"));
        ArrayNode messages = heard.putArray("messages");
        messages.addObject()
                .put("role", "system")
                .put("content", request.path("instructions").asText());
        request.path("input").forEach(item -> message(messages.addObject(), item));
        ArrayNode tools = heard.putArray("tools");
        request.path("tools").forEach(tool -> tools.addObject().set("function", tool));
        return heard;
    }

    private static void message(ObjectNode message, JsonNode item) {
        switch (item.path("type").asText()) {
            case "function_call_output" ->
                message.put("role", "tool").put("content", item.path("output").asText());
            case "function_call" ->
                message.put("role", "assistant")
                        .put("content", "")
                        .putArray("tool_calls")
                        .add(item);
            default ->
                message.put("role", item.path("role").asText())
                        .put("content", item.path("content").asText());
        }
    }

    @Override
    public void begin(OutputStream out) throws IOException {
        event(out, "response.created", Map.of("response", response("in_progress", 0)));
    }

    @Override
    public void text(OutputStream out, String piece) throws IOException {
        event(
                out,
                "response.output_text.delta",
                Map.of(
                        "item_id",
                        "msg_1",
                        "output_index",
                        0,
                        "content_index",
                        0,
                        "delta",
                        piece,
                        "logprobs",
                        List.of()));
    }

    @Override
    public void refusal(OutputStream out, String text) throws IOException {
        event(
                out,
                "response.refusal.delta",
                Map.of("item_id", "msg_1", "output_index", 0, "content_index", 0, "delta", text));
    }

    @Override
    public void want(OutputStream out, int index, String name, List<String> arguments) throws IOException {
        Map<String, Object> call = Map.of(
                "type",
                "function_call",
                "id",
                "fc_" + index,
                "call_id",
                "call_" + index,
                "name",
                name,
                "arguments",
                "");
        event(out, "response.output_item.added", Map.of("output_index", index, "item", call));
        for (String piece : arguments) {
            event(
                    out,
                    "response.function_call_arguments.delta",
                    Map.of("item_id", "fc_" + index, "output_index", index, "delta", piece));
        }
    }

    @Override
    public void finish(OutputStream out, boolean wanted, long tokens) throws IOException {
        event(out, "response.completed", Map.of("response", response("completed", tokens)));
    }

    @Override
    public void nothing(OutputStream out) {}

    private static Map<String, Object> response(String status, long tokens) {
        Map<String, Object> response = new LinkedHashMap<>(Map.of(
                "id",
                "resp_1",
                "object",
                "response",
                "created_at",
                1,
                "model",
                "stand-in",
                "status",
                status,
                "output",
                List.of(),
                "parallel_tool_calls",
                true,
                "tool_choice",
                "auto",
                "tools",
                List.of()));
        response.put(
                "usage",
                Map.of(
                        "input_tokens",
                        0,
                        "input_tokens_details",
                        Map.of("cached_tokens", 0),
                        "output_tokens",
                        tokens,
                        "output_tokens_details",
                        Map.of("reasoning_tokens", 0),
                        "total_tokens",
                        tokens));
        return response;
    }

    private static void event(OutputStream out, String type, Map<String, ?> members) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>(Map.of("type", type, "sequence_number", 1));
        event.putAll(members);
        StandInWire.send(out, "event: " + type + "\n");
        StandInWire.send(out, event);
    }
}

package io.baton.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Speaks Chat Completions. */
final class StandInCompletions implements StandInWire {

    @Override
    public String path() {
        return "/v1/chat/completions";
    }

    @Override
    public boolean wantsShape(JsonNode request) {
        return request.has("response_format");
    }

    @Override
    public JsonNode heard(JsonNode request) {
        return request;
    }

    @Override
    public void begin(OutputStream out) {}

    @Override
    public void text(OutputStream out, String piece) throws IOException {
        chunk(out, Map.of("content", piece), null);
    }

    @Override
    public void refusal(OutputStream out, String text) throws IOException {
        chunk(out, Map.of("refusal", text), null);
    }

    @Override
    public void want(OutputStream out, int index, String name, List<String> arguments) throws IOException {
        chunk(
                out,
                call(Map.of(
                        "index",
                        index,
                        "id",
                        "call_" + index,
                        "type",
                        "function",
                        "function",
                        Map.of("name", name, "arguments", ""))),
                null);
        for (String piece : arguments) {
            chunk(out, call(Map.of("index", index, "function", Map.of("arguments", piece))), null);
        }
    }

    private static Map<String, Object> call(Map<String, Object> call) {
        return Map.of("tool_calls", List.of(call));
    }

    @Override
    public void finish(OutputStream out, boolean wanted, long tokens) throws IOException {
        chunk(out, Map.of(), wanted ? "tool_calls" : "stop");
        event(
                out,
                Map.of(
                        "choices",
                        List.of(),
                        "usage",
                        Map.of("prompt_tokens", 0, "completion_tokens", tokens, "total_tokens", tokens)));
        nothing(out);
    }

    @Override
    public void nothing(OutputStream out) throws IOException {
        StandInWire.send(out, "data: [DONE]\n\n");
    }

    private static void chunk(OutputStream out, Map<String, ?> delta, String finish) throws IOException {
        Map<String, Object> choice = finish == null
                ? Map.of("index", 0, "delta", delta)
                : Map.of("index", 0, "delta", delta, "finish_reason", finish);
        event(out, Map.of("choices", List.of(choice)));
    }

    private static void event(OutputStream out, Map<String, ?> members) throws IOException {
        Map<String, Object> chunk = new LinkedHashMap<>(
                Map.of("id", "c1", "object", "chat.completion.chunk", "created", 1, "model", "stand-in"));
        chunk.putAll(members);
        StandInWire.send(out, chunk);
    }
}

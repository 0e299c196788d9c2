package io.baton.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.events.call.CallLegLeft;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The watchman is watched: each kind of breaking edit of a real schema is found, each harmless one is let through. */
class SchemaCompatibilityTest {

    private static final JsonNode PUBLISHED = Contract.schema(EventCatalogue.typeOf(CallLegLeft.class));

    static Stream<Arguments> breakingEdits() {
        return Stream.of(
                edit("property removed", "identity: removed or renamed", schema -> {
                    properties(schema).remove("identity");
                    without(schema, "identity");
                }),
                edit("property renamed", "legRoom: removed or renamed", schema -> {
                    properties(schema).set("leg_room", properties(schema).remove("legRoom"));
                    without(schema, "legRoom");
                    required(schema).add("leg_room");
                }),
                edit("type changed", "room: type changed", schema -> property(schema, "room")
                        .put("type", "integer")),
                edit("null allowed", "room: type changed", schema -> property(schema, "room")
                        .putArray("type")
                        .add("string")
                        .add("null")),
                edit("format dropped", "callId: format changed", schema -> property(schema, "callId")
                        .remove("format")),
                edit("format added", "room: format changed", schema -> property(schema, "room")
                        .put("format", "uuid")),
                edit("enum narrowed", "kind: enum lost the value music", schema -> ((ArrayNode)
                                property(schema, "kind").path("enum"))
                        .remove(4)),
                edit("enum introduced", "reason: enum changed from nothing", schema -> property(schema, "reason")
                        .putArray("enum")
                        .add("left")),
                edit("enum dropped", "kind: enum changed", schema -> property(schema, "kind")
                        .remove("enum")),
                edit("new required property", "device is required now", schema -> {
                    properties(schema).putObject("device").put("type", "string");
                    required(schema).add("device");
                }),
                edit("required dropped", "reason is no longer required", schema -> without(schema, "reason")),
                edit("pattern changed", "reason: pattern changed", schema -> property(schema, "reason")
                        .put("pattern", ".*")),
                edit("longer text", "room: maxLength changed from 512 to 4096", schema -> property(schema, "room")
                        .put("maxLength", 4096)),
                edit("shorter text", "room: maxLength changed from 512 to 64", schema -> property(schema, "room")
                        .put("maxLength", 64)),
                edit(
                        "closed to additions",
                        "additionalProperties changed",
                        schema -> schema.put("additionalProperties", false)),
                edit("new condition", "if changed from nothing", schema -> schema.putObject("if")
                        .putObject("properties")));
    }

    static Stream<Arguments> harmlessEdits() {
        return Stream.of(
                edit("nothing", "", schema -> {}),
                edit("new optional property", "", schema -> properties(schema)
                        .putObject("device")
                        .put("type", "string")),
                edit("new enum value", "", schema -> ((ArrayNode)
                                property(schema, "kind").path("enum"))
                        .add("interpreter")),
                edit("better words", "", schema -> property(schema, "room")
                        .put("description", "Where the call lives.")
                        .put("deprecated", true)),
                edit("another order of the required", "", schema -> required(schema)
                        .add(required(schema).remove(0))));
    }

    @ParameterizedTest
    @MethodSource("breakingEdits")
    void findsABreakingEdit(String expected, Consumer<ObjectNode> edit) {
        ObjectNode current = PUBLISHED.deepCopy();
        edit.accept(current);

        assertThat(SchemaCompatibility.breaks(PUBLISHED, current))
                .anySatisfy(line -> assertThat(line).contains(expected));
    }

    @ParameterizedTest
    @MethodSource("harmlessEdits")
    void letsAHarmlessEditThrough(String unused, Consumer<ObjectNode> edit) {
        ObjectNode current = PUBLISHED.deepCopy();
        edit.accept(current);

        assertThat(SchemaCompatibility.breaks(PUBLISHED, current)).isEmpty();
    }

    @Test
    void looksIntoNestedObjectsAndLists() throws Exception {
        JsonNode published = EventJson.mapper().readTree("""
                {"properties": {
                  "who": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
                  "tags": {"type": "array", "items": {"type": "string"}}}}
                """);
        JsonNode current = EventJson.mapper().readTree("""
                {"properties": {
                  "who": {"type": "object", "properties": {"name": {"type": "integer"}}, "required": []},
                  "tags": {"type": "array", "items": {"type": "integer"}}}}
                """);

        assertThat(SchemaCompatibility.breaks(published, current))
                .containsExactlyInAnyOrder(
                        "who.name: type changed from \"string\" to \"integer\"",
                        "who: name is no longer required; subscribers rely on it",
                        "tags[]: type changed from \"string\" to \"integer\"");
    }

    private static Arguments edit(String name, String expected, Consumer<ObjectNode> edit) {
        return argumentSet(name, expected, edit);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).path(name);
    }

    private static ArrayNode required(ObjectNode schema) {
        return (ArrayNode) schema.path("required");
    }

    private static void without(ObjectNode schema, String name) {
        ArrayNode required = required(schema);
        for (int i = required.size() - 1; i >= 0; i--) {
            if (required.path(i).asText().equals(name)) {
                required.remove(i);
            }
        }
    }
}

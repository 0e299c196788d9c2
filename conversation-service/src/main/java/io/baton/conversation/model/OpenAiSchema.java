package io.baton.conversation.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.core.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON Schema as the client of OpenAI's APIs takes it. */
final class OpenAiSchema {

    private OpenAiSchema() {}

    /** Its members. */
    static Map<String, JsonValue> members(JsonNode schema, ObjectMapper json) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        schema.properties()
                .forEach(member -> members.put(
                        member.getKey(), JsonValue.from(json.convertValue(member.getValue(), Object.class))));
        return members;
    }
}

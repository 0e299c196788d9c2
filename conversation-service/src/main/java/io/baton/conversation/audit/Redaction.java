package io.baton.conversation.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/** Takes the words out of arguments: what stays says which rows and which kinds, never who or what was said. */
final class Redaction {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int DEEPEST = 8;
    private static final int MOST = 50;

    private Redaction() {}

    static JsonNode of(JsonNode arguments) {
        return arguments == null ? JsonNodeFactory.instance.objectNode() : of(arguments, 0);
    }

    private static JsonNode of(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return TextNode.valueOf("…");
        }
        if (node instanceof ObjectNode members) {
            ObjectNode redacted = JsonNodeFactory.instance.objectNode();
            members.properties().stream()
                    .limit(MOST)
                    .forEach(member -> redacted.set(name(member.getKey()), of(member.getValue(), depth + 1)));
            return redacted;
        }
        if (node instanceof ArrayNode items) {
            ArrayNode redacted = JsonNodeFactory.instance.arrayNode();
            items.valueStream().limit(MOST).forEach(item -> redacted.add(of(item, depth + 1)));
            return redacted;
        }
        if (node.isTextual() && !ID.matcher(node.asText()).matches()) {
            return TextNode.valueOf("<" + node.asText().length() + " characters>");
        }
        return node.isNumber() && node.asText().length() > 6 ? TextNode.valueOf("<number>") : node;
    }

    /** A model may write anything, also as a member's name. */
    private static String name(String member) {
        return member.matches("[A-Za-z]{1,40}") ? member : "?";
    }
}

package io.baton.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what would break a subscriber who was built against a published schema, or who replays old events through the
 * current one. Allowed are: words for people, new optional properties, and new values of an enum (subscribers treat
 * values they do not know as "other"). Everything else is a new version of the type.
 */
final class SchemaCompatibility {

    private static final Set<String> WORDS_FOR_PEOPLE =
            Set.of("title", "description", "examples", "$comment", "deprecated");

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    /** One line per breaking change; empty when subscribers will not notice. */
    static List<String> breaks(JsonNode published, JsonNode current) {
        SchemaCompatibility comparison = new SchemaCompatibility();
        comparison.compare("", published, current);
        return List.copyOf(comparison.breaks);
    }

    private void compare(String path, JsonNode published, JsonNode current) {
        if (!published.isObject() || !current.isObject()) {
            if (!published.equals(current)) {
                breaks.add("%s: changed from %s to %s".formatted(place(path), published, current));
            }
            return;
        }
        for (String keyword : keywords(published, current)) {
            JsonNode was = published.path(keyword);
            JsonNode is = current.path(keyword);
            switch (keyword) {
                case "properties" -> compareProperties(path, was, is);
                case "required" -> compareRequired(path, was, is);
                case "enum" -> compareEnum(path, was, is);
                case "items" -> compare(path + "[]", was, is);
                default -> {
                    if (!was.equals(is)) {
                        breaks.add("%s: %s changed from %s to %s".formatted(place(path), keyword, text(was), text(is)));
                    }
                }
            }
        }
    }

    private void compareProperties(String path, JsonNode published, JsonNode current) {
        published.properties().forEach(property -> {
            String name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            if (current.has(property.getKey())) {
                compare(name, property.getValue(), current.path(property.getKey()));
            } else {
                breaks.add(place(name) + ": removed or renamed");
            }
        });
    }

    private void compareRequired(String path, JsonNode published, JsonNode current) {
        Set<String> was = texts(published);
        Set<String> is = texts(current);
        is.stream()
                .filter(name -> !was.contains(name))
                .forEach(name ->
                        breaks.add("%s: %s is required now; older events lack it".formatted(place(path), name)));
        was.stream()
                .filter(name -> !is.contains(name))
                .forEach(name -> breaks.add(
                        "%s: %s is no longer required; subscribers rely on it".formatted(place(path), name)));
    }

    private void compareEnum(String path, JsonNode published, JsonNode current) {
        if (published.isMissingNode() || current.isMissingNode()) {
            breaks.add("%s: enum changed from %s to %s".formatted(place(path), text(published), text(current)));
            return;
        }
        Set<String> is = texts(current);
        texts(published).stream()
                .filter(value -> !is.contains(value))
                .forEach(value -> breaks.add("%s: enum lost the value %s".formatted(place(path), value)));
    }

    private static Set<String> keywords(JsonNode published, JsonNode current) {
        Set<String> keywords = new TreeSet<>();
        published.fieldNames().forEachRemaining(keywords::add);
        current.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(WORDS_FOR_PEOPLE);
        return keywords;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static String place(String path) {
        return path.isEmpty() ? "event" : path;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}

package io.baton.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What the service's own OpenAPI document shows: what its operations take and answer. */
public final class ShownExamples {

    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    /** One operation of the document. */
    private record Shown(String verb, String path, JsonNode operation) {
        @Override
        public String toString() {
            return verb + " " + path;
        }

        JsonNode request() {
            return operation.path("requestBody").path("content");
        }
    }

    private final JsonNode document;
    private final List<Shown> operations = new ArrayList<>();

    private ShownExamples(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey())) {
                        operations.add(
                                new Shown(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
                    }
                }));
    }

    /** Reads the document of the service that runs. */
    public static ShownExamples of(RequestSpecification somebody) {
        try {
            String text = somebody.get("/q/openapi?format=json").asString();
            return new ShownExamples(JsonMapper.builder().build().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many operations there are. */
    public int operations() {
        return operations.size();
    }

    /** Operations that do not show what they take or answer. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Shown shown : operations) {
            shown.request().forEach(media -> {
                if (!media.has("example")) {
                    missing.add(shown + " (request)");
                }
            });
            shown.operation().path("responses").properties().forEach(response -> {
                boolean isAnswer = response.getKey().startsWith("2");
                response.getValue().path("content").forEach(media -> {
                    if (isAnswer && !media.has("example")) {
                        missing.add(shown + " (" + response.getKey() + ")");
                    }
                });
            });
        }
        return missing;
    }

    /**
     * Sends every request that is shown. What is shown may name what is not there (404) or there already (409), but it is never wrong
     * in itself.
     *
     * @param names what stands for a name in a path, with its braces; an id for all others
     * @return those that were refused as bad
     */
    public List<String> refused(Supplier<RequestSpecification> admin, Map<String, String> names) {
        List<String> refused = new ArrayList<>();
        for (Shown shown : operations) {
            shown.request().properties().forEach(media -> {
                String path = shown.path();
                for (Map.Entry<String, String> name : names.entrySet()) {
                    path = path.replace(name.getKey(), name.getValue());
                }
                path = path.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                JsonNode example = media.getValue().path("example");
                var answer = admin.get()
                        .contentType(media.getKey().contains("json") ? ContentType.JSON.toString() : "text/csv")
                        .body(example.isTextual() ? example.textValue() : example.toString())
                        .request(shown.verb(), path);
                if (answer.statusCode() >= 400 && answer.statusCode() != 404 && answer.statusCode() != 409) {
                    refused.add(shown + " " + answer.statusCode() + " " + answer.asString());
                }
            });
        }
        return refused;
    }

    /** Fields of answers that are shown and that there are not. */
    public List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (Shown shown : operations) {
            shown.operation().path("responses").forEach(response -> response.path("content")
                    .forEach(media -> {
                        if (media.has("example")) {
                            compare(media.path("schema"), media.path("example"), shown + " $", unknown);
                        }
                    }));
        }
        return unknown;
    }

    private void compare(JsonNode schema, JsonNode example, String at, List<String> unknown) {
        JsonNode known =
                schema.has("$ref") ? document.at(schema.path("$ref").textValue().substring(1)) : schema;
        if (example.isArray()) {
            example.forEach(each -> compare(known.path("items"), each, at + "[]", unknown));
        } else if (example.isObject() && known.has("properties")) {
            example.properties().forEach(field -> {
                String name = at + "." + field.getKey();
                if (known.path("properties").has(field.getKey())) {
                    compare(known.path("properties").path(field.getKey()), field.getValue(), name, unknown);
                } else {
                    unknown.add(name);
                }
            });
        }
    }
}

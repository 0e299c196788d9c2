package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every operation in the OpenAPI document shows what it takes and what it answers, and what it shows is true. */
@QuarkusTest
class ExamplesTest extends ServiceTest {

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

    @Test
    void everyOperationShowsWhatItTakesAndAnswers() throws IOException {
        JsonNode document = document();
        List<String> missing = new ArrayList<>();
        for (Shown shown : operations(document)) {
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

        assertThat(missing).isEmpty();
        assertThat(operations(document)).hasSizeGreaterThan(80);
    }

    /** What is shown may name what is not there (404) or there already (409), but it is never wrong in itself. */
    @Test
    void noRequestThatIsShownIsRefusedAsBad() throws IOException {
        List<String> refused = new ArrayList<>();
        for (Shown shown : operations(document())) {
            shown.request().properties().forEach(media -> {
                String path = shown.path()
                        .replace("{agent}", "alice")
                        .replace("{part}", "0")
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                JsonNode example = media.getValue().path("example");
                var answer = admin().contentType(
                                media.getKey().contains("json") ? ContentType.JSON.toString() : "text/csv")
                        .body(example.isTextual() ? example.textValue() : example.toString())
                        .request(shown.verb(), path);
                if (answer.statusCode() >= 400 && answer.statusCode() != 404 && answer.statusCode() != 409) {
                    refused.add(shown + " " + answer.statusCode() + " " + answer.asString());
                }
            });
        }

        assertThat(refused).isEmpty();
    }

    @Test
    void noAnswerThatIsShownHasAFieldThatThereIsNot() throws IOException {
        JsonNode document = document();
        List<String> unknown = new ArrayList<>();
        for (Shown shown : operations(document)) {
            shown.operation().path("responses").forEach(response -> response.path("content")
                    .forEach(media -> {
                        if (media.has("example")) {
                            compare(document, media.path("schema"), media.path("example"), shown + " $", unknown);
                        }
                    }));
        }

        assertThat(unknown).isEmpty();
    }

    private static void compare(JsonNode document, JsonNode schema, JsonNode example, String at, List<String> unknown) {
        JsonNode known =
                schema.has("$ref") ? document.at(schema.path("$ref").textValue().substring(1)) : schema;
        if (example.isArray()) {
            example.forEach(each -> compare(document, known.path("items"), each, at + "[]", unknown));
        } else if (example.isObject() && known.has("properties")) {
            example.properties().forEach(field -> {
                String name = at + "." + field.getKey();
                if (known.path("properties").has(field.getKey())) {
                    compare(document, known.path("properties").path(field.getKey()), field.getValue(), name, unknown);
                } else {
                    unknown.add(name);
                }
            });
        }
    }

    private static JsonNode document() throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(agent().get("/q/openapi?format=json").asString());
    }

    private static List<Shown> operations(JsonNode document) {
        List<Shown> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (List.of("get", "put", "post", "patch", "delete").contains(each.getKey())) {
                        operations.add(
                                new Shown(each.getKey().toUpperCase(Locale.ROOT), path.getKey(), each.getValue()));
                    }
                }));
        return operations;
    }
}

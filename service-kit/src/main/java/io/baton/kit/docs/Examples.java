package io.baton.kit.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts examples into the OpenAPI document, from the service's file {@code docs/examples.json} with one for each schema; an operation for which that one would mislead has
 * its own there. A text {@code $Name} in an example stands for the example of that schema.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Examples implements OASFilter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FILE = "docs/examples.json";
    private static final String PAGE = "Page";

    private final JsonNode schemas;
    private final JsonNode operations;

    public Examples() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            JsonNode file = in == null ? JSON.createObjectNode() : JSON.readTree(in);
            schemas = file.path("schemas");
            operations = file.path("operations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> describe(operation, operations.path(verb + " " + path))));
    }

    private void describe(Operation operation, JsonNode own) {
        if (operation.getRequestBody() != null) {
            show(operation.getRequestBody().getContent(), own, "request");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                show(response.getContent(), own, "response");
            }
        });
    }

    private void show(Content content, JsonNode own, String side) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            JsonNode example =
                    own.has(side) ? own.path(side) : own.has(type) ? own.path(type) : ofSchema(media.getSchema());
            if (!example.isMissingNode() && media.getExample() == null) {
                media.setExample(JSON.convertValue(whole(example), Object.class));
            }
        });
    }

    private JsonNode ofSchema(Schema schema) {
        String ref = schema == null ? null : schema.getRef();
        return ref == null ? schemas.path("") : ofSchema(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private JsonNode ofSchema(String name) {
        if (schemas.has(name) || !name.startsWith(PAGE)) {
            return schemas.path(name);
        }
        JsonNode item = schemas.path(name.substring(PAGE.length()));
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.putArray("items").add(item);
        return item.isMissingNode() ? item : page;
    }

    /** The example with every stand-in replaced. */
    private JsonNode whole(JsonNode example) {
        if (example.isTextual() && example.textValue().startsWith("$")) {
            return whole(schemas.path(example.textValue().substring(1)));
        }
        if (example.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            example.forEach(each -> array.add(whole(each)));
            return array;
        }
        if (example.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            example.properties().forEach(field -> object.set(field.getKey(), whole(field.getValue())));
            return object;
        }
        return example;
    }
}

package io.baton.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the contract, as the tests read them. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Contract() {}

    static JsonNode json(String resource) {
        try (var in = resource(resource).openStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode schema(EventType type) {
        return json(type.dataschema());
    }

    static JsonNode example(EventType type) {
        return json("examples/" + type.type() + ".json");
    }

    /** Names of the JSON files of a folder, without their ending. */
    static Set<String> namesIn(String folder) {
        try (Stream<Path> files = Files.list(Path.of(resource(folder).toURI()))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with an instance; formats count. */
    static List<Error> errors(JsonNode schema, JsonNode instance) {
        return SCHEMAS.getSchema(schema.toString(), InputFormat.JSON).validate(instance.toString(), InputFormat.JSON);
    }

    static URL resource(String path) {
        return Objects.requireNonNull(Contract.class.getResource("/" + path), () -> path + " is missing");
    }
}

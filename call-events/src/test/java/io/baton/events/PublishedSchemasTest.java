package io.baton.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Subscribers built against a published schema keep working. {@code src/test/resources/published} holds what they were
 * promised; it changes only by recording a compatible change or a new type on purpose.
 */
class PublishedSchemasTest {

    static List<String> published() {
        return Contract.namesIn("published").stream().sorted().toList();
    }

    @Test
    void everyTypeIsPublishedAndNonePublishedIsGone() {
        assertThat(Contract.namesIn("published"))
                .as("a new type is recorded by copying its schema to published/; a published type is never removed")
                .isEqualTo(EventCatalogue.all().stream().map(EventType::type).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("published")
    void staysCompatible(String type) {
        JsonNode published = Contract.json("published/" + type + ".json");
        JsonNode current = Contract.json("schemas/" + type + ".json");

        assertThat(SchemaCompatibility.breaks(published, current))
                .as("breaking change of %s: publish it as a new version beside the old one", type)
                .isEmpty();
        assertThat(SchemaCompatibility.breaks(current, published))
                .as(
                        "compatible change of %s: record it with cp src/main/resources/schemas/%s.json"
                                + " src/test/resources/published/",
                        type, type)
                .isEmpty();
    }
}

package io.baton.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.events.call.CallHeld;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says the same as the catalogue and the envelope. */
class AsyncApiTest {

    private final JsonNode document = yaml();

    @Test
    void everyReferenceResolves() {
        List<String> references = new ArrayList<>();
        collectReferences(document, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        resolve(reference).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void everyTypeIsAMessageWithItsSchemaAndExample() {
        Map<String, EventType> catalogue = new TreeMap<>();
        EventCatalogue.all().forEach(type -> catalogue.put(type.recordClass().getSimpleName(), type));
        JsonNode messages = document.at("/components/messages");

        assertThat(names(messages)).isEqualTo(catalogue.keySet());
        catalogue.forEach((name, type) -> {
            JsonNode message = messages.path(name);
            assertThat(message.path("name").asText()).isEqualTo(type.type());
            assertThat(message.at("/headers/properties/ce_type/const").asText()).isEqualTo(type.type());
            assertThat(message.at("/payload/$ref").asText()).isEqualTo(type.dataschema());
            assertThat(message.at("/examples/0/payload/$ref").asText()).isEqualTo("examples/" + type.type() + ".json");
            assertThat(message.path("traits").toString())
                    .contains("/messageTraits/cloudEvent")
                    .contains(
                            switch (type.topic()) {
                                case Topics.AGENTS -> "/agentFact";
                                case Topics.CRM -> "/crmFact";
                                case Topics.CONVERSATIONS -> "/conversationFact";
                                default -> "/callFact";
                            });
        });
    }

    @Test
    void everyTypeIsOnTheChannelOfItsTopic() {
        Map<String, Set<String>> documented = new TreeMap<>();
        document.path("channels")
                .forEach(channel -> documented.put(channel.path("address").asText(), names(channel.path("messages"))));
        Map<String, Set<String>> catalogue = new TreeMap<>();
        EventCatalogue.all().forEach(type -> catalogue
                .computeIfAbsent(type.topic(), topic -> new HashSet<>())
                .add(type.recordClass().getSimpleName()));

        assertThat(documented).isEqualTo(catalogue);
        document.path("channels")
                .forEach(channel -> channel.path("messages").properties().forEach(message -> assertThat(
                                message.getValue().path("$ref").asText())
                        .isEqualTo("#/components/messages/" + message.getKey())));
    }

    @Test
    void everyChannelIsPublished() {
        Set<String> published = new HashSet<>();
        document.path("operations").forEach(operation -> {
            assertThat(operation.path("action").asText()).isEqualTo("send");
            published.add(operation.at("/channel/$ref").asText());
        });

        assertThat(published)
                .containsExactlyInAnyOrder(
                        "#/channels/calls",
                        "#/channels/agents",
                        "#/channels/crm",
                        "#/channels/conversations",
                        "#/channels/transcripts");
        assertThat(names(document.path("channels"))).hasSize(published.size());
    }

    @Test
    void headersAreThoseOfTheEnvelope() {
        JsonNode headers = document.at("/components/messageTraits/cloudEvent/headers");
        CloudEvent bare = CloudEvent.of(
                new UUID(0x7000, 1), "/test", Instant.EPOCH, 1, new CallHeld(new UUID(0x7000, 2), "room", null));
        CloudEvent full = bare.withCorrelationid("c").withCausationid("d").withTraceparent("t");
        Set<String> required = new HashSet<>();
        headers.path("required").forEach(name -> required.add(name.asText()));

        assertThat(names(headers.path("properties"))).isEqualTo(full.headers().keySet());
        assertThat(required).isEqualTo(bare.headers().keySet());
        assertThat(Contract.errors(headers, EventJson.mapper().valueToTree(full.headers())))
                .isEmpty();
    }

    @Test
    void classificationsAreThoseOfTheEnum() {
        ArrayNode documented = (ArrayNode)
                document.at("/components/messageTraits/cloudEvent/headers/properties/ce_dataclassification/enum");

        assertThat(documented)
                .extracting(JsonNode::asText)
                .containsExactly(Classification.INTERNAL.wireValue(), Classification.CONFIDENTIAL.wireValue());
    }

    private JsonNode resolve(String reference) {
        return reference.startsWith("#") ? document.at(reference.substring(1)) : Contract.json(reference);
    }

    private static void collectReferences(JsonNode node, List<String> into) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            into.add(object.path("$ref").asText());
        }
        node.forEach(child -> collectReferences(child, into));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode yaml() {
        try (var in = Contract.resource("asyncapi.yaml").openStream()) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new AssertionError("asyncapi.yaml does not parse", e);
        }
    }
}

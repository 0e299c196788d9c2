package io.baton.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record, schema and example of every type say the same. */
class EventContractTest {

    static List<EventType> types() {
        return EventCatalogue.all();
    }

    @Test
    void everyTypeHasItsFilesAndEveryFileItsType() {
        Set<String> types = types().stream().map(EventType::type).collect(Collectors.toSet());

        assertThat(types).hasSameSizeAs(types());
        assertThat(Contract.namesIn("schemas")).isEqualTo(types);
        assertThat(Contract.namesIn("examples")).isEqualTo(types);
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesFollowTheHouse(EventType type) {
        String[] name = type.type().split("\\.", -1);
        String fact = Stream.of(name[3].split("_", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        String context = Character.toUpperCase(name[2].charAt(0)) + name[2].substring(1);

        assertThat(type.type()).matches("io\\.baton\\.[a-z]+\\.[a-z]+(_[a-z]+)*\\.v[1-9][0-9]*");
        assertThat(type.recordClass().getSimpleName()).isEqualTo(context + fact);
        assertThat(type.recordClass().getPackageName()).isEqualTo("io.baton.events." + name[2]);
        assertThat(type.topic())
                .isEqualTo(
                        switch (name[2]) {
                            case "agent", "queue" -> Topics.AGENTS;
                            case "call", "transfer" -> Topics.CALLS;
                            case "conversation", "message", "assistant", "notification" -> Topics.CONVERSATIONS;
                            case "transcript" -> Topics.TRANSCRIPTS;
                            default -> Topics.CRM;
                        });
        assertThat(EventCatalogue.byType(type.type())).contains(type);
        assertThat(EventCatalogue.typeOf(type.recordClass())).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaDescribesTheRecordAndNothingElse(EventType type) {
        JsonNode schema = Contract.schema(type);
        List<String> components = new ArrayList<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.recordClass().getRecordComponents()) {
            components.add(component.getName());
            if (!component.isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            JsonNode property = schema.path("properties").path(component.getName());
            assertThat(property.path("type").asText()).as(component.getName()).isEqualTo(jsonType(component));
            assertThat(property.path("format").asText()).as(component.getName()).isEqualTo(format(component));
            assertThat(property.path("description").asText())
                    .as(component.getName())
                    .isNotBlank();
        }

        assertThat(schema.path("title").asText()).isEqualTo(type.type());
        assertThat(schema.path("$id").asText()).isEqualTo("urn:baton:schema:" + type.type());
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("type").asText()).isEqualTo("object");
        assertThat(names(schema.path("properties"))).containsExactlyElementsOf(components);
        assertThat(texts(schema.path("required"))).containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("types")
    void exampleIsValidAndSurvivesTheRoundTrip(EventType type) {
        JsonNode example = Contract.example(type);

        DomainEvent event = read(type, example);

        assertThat(Contract.errors(Contract.schema(type), example)).isEmpty();
        assertThat(event).isInstanceOf(type.recordClass());
        assertThat(event.type()).isEqualTo(type);
        assertThat(CloudEvent.of(new UUID(0x7000, 1), "/test", Instant.EPOCH, 1, event)
                        .data())
                .isEqualTo(example);
        assertThat(event.key()).isEqualTo(example.path(keyField(type)).asText());
        assertThat(event.subject()).isEqualTo(example.path(subjectField(type)).asText());
    }

    @ParameterizedTest
    @MethodSource("types")
    void fieldsOfANewerBatonAreTolerated(EventType type) {
        ObjectNode newer = Contract.example(type).deepCopy();
        newer.put("addedLater", "by a newer Baton").putObject("nested").put("a", 1);

        assertThat(Contract.errors(Contract.schema(type), newer)).isEmpty();
        assertThat(read(type, newer)).isEqualTo(read(type, Contract.example(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void requiredFieldsAreRequiredByTheSchemaAndByTheRecord(EventType type) {
        for (RecordComponent component : type.recordClass().getRecordComponents()) {
            ObjectNode without = Contract.example(type).deepCopy();
            without.remove(component.getName());
            boolean required = !component.isAnnotationPresent(Nullable.class);

            assertThat(Contract.errors(Contract.schema(type), without).isEmpty())
                    .as("schema without %s", component.getName())
                    .isEqualTo(!required);
            if (required && !component.getType().isPrimitive()) {
                assertThatThrownBy(() -> read(type, without))
                        .as("record without %s", component.getName())
                        .isInstanceOf(MalformedEvent.class);
            } else {
                assertThat(read(type, without)).isInstanceOf(type.recordClass());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaRefusesWrongFormats(EventType type) {
        for (RecordComponent component : type.recordClass().getRecordComponents()) {
            ObjectNode wrong = Contract.example(type).deepCopy();
            wrong.put(component.getName(), "");

            assertThat(Contract.errors(Contract.schema(type), wrong))
                    .as("empty %s", component.getName())
                    .isNotEmpty();
        }
    }

    private static DomainEvent read(EventType type, JsonNode data) {
        return new CloudEvent(
                        new UUID(0x7000, 1),
                        type.type(),
                        "/test",
                        "subject",
                        Instant.EPOCH,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        data)
                .event()
                .orElseThrow();
    }

    private static String keyField(EventType type) {
        return switch (type.type().split("\\.", -1)[2]) {
            case "agent" -> "agentId";
            case "queue" -> "queue";
            case "call", "transfer", "transcript" -> "callId";
            case "conversation", "message", "assistant" -> "conversationId";
            case "notification" -> "recipient";
            case "script" -> "scriptId";
            default -> "contactId";
        };
    }

    private static String subjectField(EventType type) {
        return switch (type.type().split("\\.", -1)[2]) {
            case "transfer" -> "transferId";
            case "lead" -> "leadId";
            case "document" -> "documentId";
            case "consultation" -> "consultationId";
            case "music" -> "playlistId";
            case "message" -> "messageId";
            case "notification" -> "notificationId";
            case "transcript" -> "segmentId";
            default -> keyField(type);
        };
    }

    private static String jsonType(RecordComponent component) {
        return switch (component.getType().getSimpleName()) {
            case "int", "long" -> "integer";
            case "boolean" -> "boolean";
            case "String", "UUID", "Instant" -> "string";
            default -> throw new AssertionError("No JSON type is agreed for " + component);
        };
    }

    private static String format(RecordComponent component) {
        return switch (component.getType().getSimpleName()) {
            case "UUID" -> "uuid";
            case "Instant" -> "date-time";
            default -> "";
        };
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}

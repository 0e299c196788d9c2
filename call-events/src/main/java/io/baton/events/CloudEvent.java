package io.baton.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The envelope: CloudEvents 1.0 in the binary mode of its Kafka binding. The attributes travel as {@code ce_*} headers,
 * the record's value is the JSON data.
 *
 * @param id UUIDv7, stable over redelivery: what a consumer deduplicates by
 * @param type e.g. {@code io.baton.call.held.v1}
 * @param source the service that says so, e.g. {@code /token-service}
 * @param subject id of the entity the fact is about
 * @param time when it happened
 * @param dataschema path of the JSON Schema in this jar
 * @param partitionkey the Kafka key
 * @param sequence position among the facts of this source with this key: grows, may have gaps
 * @param correlationid joins what belongs to one request
 * @param causationid id of the event or command that led to this one
 * @param traceparent W3C trace context of the work that caused it
 * @param dataclassification see {@link Classification#wireValue()}
 * @param data the fact itself as JSON; see {@link #event()}
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding for CloudEvents</a>
 */
public record CloudEvent(
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String dataschema,
        @Nullable String partitionkey,
        long sequence,
        @Nullable String correlationid,
        @Nullable String causationid,
        @Nullable String traceparent,
        @Nullable String dataclassification,
        JsonNode data) {

    /** The CloudEvents version spoken here. */
    public static final String SPEC_VERSION = "1.0";

    /** Media type of the data. */
    public static final String CONTENT_TYPE = "application/json";

    private static final String PREFIX = "ce_";

    public CloudEvent {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(source, "source");
        requireNonNull(subject, "subject");
        requireNonNull(time, "time");
        requireNonNull(data, "data");
    }

    /** Wraps a fact for publishing; correlation, causation and trace are added with the {@code with…} methods. */
    public static CloudEvent of(UUID id, String source, Instant time, long sequence, DomainEvent event) {
        EventType type = event.type();
        return new CloudEvent(
                id,
                type.type(),
                source,
                event.subject(),
                time,
                type.dataschema(),
                event.key(),
                sequence,
                null,
                null,
                null,
                type.classification().wireValue(),
                json(bytes(event)));
    }

    /**
     * Reads a Kafka record. Unknown types, attributes and data fields are welcome: a newer Baton may have sent them.
     *
     * @param headers the record's headers as UTF-8 text
     * @param data the record's value
     * @throws MalformedEvent when a required attribute is missing or unreadable, or the value is no JSON
     */
    public static CloudEvent fromHeaders(Map<String, String> headers, byte[] data) {
        if (!required(headers, "specversion").startsWith("1.")) {
            throw new MalformedEvent("This is no CloudEvents 1.x");
        }
        return new CloudEvent(
                uuid(required(headers, "id")),
                required(headers, "type"),
                required(headers, "source"),
                required(headers, "subject"),
                instant(required(headers, "time")),
                headers.get(PREFIX + "dataschema"),
                headers.get(PREFIX + "partitionkey"),
                sequence(headers.get(PREFIX + "sequence")),
                headers.get(PREFIX + "correlationid"),
                headers.get(PREFIX + "causationid"),
                headers.get(PREFIX + "traceparent"),
                headers.get(PREFIX + "dataclassification"),
                json(data));
    }

    /** The same event with another correlation id. */
    public CloudEvent withCorrelationid(@Nullable String id) {
        return caused(id, causationid, traceparent);
    }

    /** The same event with another causation id. */
    public CloudEvent withCausationid(@Nullable String id) {
        return caused(correlationid, id, traceparent);
    }

    /** The same event with another trace context. */
    public CloudEvent withTraceparent(@Nullable String parent) {
        return caused(correlationid, causationid, parent);
    }

    private CloudEvent caused(@Nullable String correlation, @Nullable String causation, @Nullable String trace) {
        return new CloudEvent(
                id,
                type,
                source,
                subject,
                time,
                dataschema,
                partitionkey,
                sequence,
                correlation,
                causation,
                trace,
                dataclassification,
                data);
    }

    /**
     * The fact as a record; empty when this version of the contract does not know the type.
     *
     * @throws MalformedEvent when the type is known but the data does not fit it
     */
    public Optional<DomainEvent> event() {
        return EventCatalogue.byType(type).map(known -> read(known.recordClass()));
    }

    /** The Kafka headers of this event; absent attributes are left out. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", CONTENT_TYPE);
        put(headers, "specversion", SPEC_VERSION);
        put(headers, "id", id.toString());
        put(headers, "type", type);
        put(headers, "source", source);
        put(headers, "subject", subject);
        put(headers, "time", time.toString());
        put(headers, "dataschema", dataschema);
        put(headers, "partitionkey", partitionkey);
        put(headers, "sequence", Long.toString(sequence));
        put(headers, "correlationid", correlationid);
        put(headers, "causationid", causationid);
        put(headers, "traceparent", traceparent);
        put(headers, "dataclassification", dataclassification);
        return headers;
    }

    /** The Kafka value of this event. */
    public byte[] value() {
        return bytes(data);
    }

    private DomainEvent read(Class<? extends DomainEvent> recordClass) {
        if (!data.isObject()) {
            throw new MalformedEvent("The data of event " + id + " is no object");
        }
        try {
            return EventJson.mapper().treeToValue(data, recordClass);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new MalformedEvent("The data of event " + id + " does not fit " + type, e);
        }
    }

    private static byte[] bytes(Object value) {
        try {
            return EventJson.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, String> headers, String attribute, @Nullable String value) {
        if (value != null) {
            headers.put(PREFIX + attribute, value);
        }
    }

    private static String required(Map<String, String> headers, String attribute) {
        String value = headers.get(PREFIX + attribute);
        if (value == null || value.isEmpty()) {
            throw new MalformedEvent("Header " + PREFIX + attribute + " is missing");
        }
        return value;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("ce_id is no UUID", e);
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MalformedEvent("ce_time is no RFC 3339 time", e);
        }
    }

    private static long sequence(@Nullable String text) {
        try {
            return text == null ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MalformedEvent("ce_sequence is no number", e);
        }
    }

    private static JsonNode json(@Nullable byte[] data) {
        if (data == null) {
            throw new MalformedEvent("The value is missing");
        }
        try {
            JsonNode json = EventJson.mapper().readTree(data);
            if (json.isMissingNode()) {
                throw new MalformedEvent("The value is missing");
            }
            return json;
        } catch (IOException e) {
            throw new MalformedEvent("The value is no JSON", e);
        }
    }
}

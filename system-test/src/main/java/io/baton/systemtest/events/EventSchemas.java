package io.baton.systemtest.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.baton.events.EventCatalogue;
import io.baton.events.EventType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The published JSON Schemas. */
final class EventSchemas {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /** In what the data of an event does not fit its schema; empty when it does. */
    List<Error> faults(EventType type, String json) {
        return schemas.computeIfAbsent(type.dataschema(), this::load).validate(json, InputFormat.JSON);
    }

    private Schema load(String path) {
        InputStream schema = EventCatalogue.class.getResourceAsStream("/" + path);
        if (schema == null) {
            throw new IllegalStateException("The contract has no " + path);
        }
        return registry.getSchema(schema, InputFormat.JSON);
    }
}

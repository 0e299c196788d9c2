package io.baton.leads.communication;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that happened with a contact.
 *
 * @param kind {@code call}, {@code transfer}, {@code message}, {@code note}, {@code document}, {@code consultation}, {@code consent}, {@code lead} or {@code music}
 * @param type the fact's type, or {@code note}
 * @param fields what the fact says
 */
public record CommunicationView(
        UUID id,
        String kind,
        String type,
        Instant at,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        Map<String, Object> fields) {

    private static final TypeReference<Map<String, Object>> TYPE = new TypeReference<>() {};

    static CommunicationView of(Communications.Line line) {
        return new CommunicationView(line.id(), line.kind(), line.type(), line.at(), Json.read(line.fields(), TYPE));
    }
}

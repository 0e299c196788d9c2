package io.baton.leads.contact;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that is kept about a contact.
 *
 * @param parts by name: notes, consents, leads and what else there is
 */
public record ContactExport(
        Instant exportedAt,
        ContactView contact,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        Map<String, Object> parts) {}

package io.baton.leads.contact;

import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.kit.json.Json;
import java.time.Instant;
import java.util.UUID;

/**
 * One contact that went into another.
 *
 * @param merged the contact as it was before
 */
public record MergeView(UUID mergedContactId, ContactView merged, String mergedBy, Instant mergedAt) {

    private static final TypeReference<ContactView> TYPE = new TypeReference<>() {};

    static MergeView of(Merge merge) {
        return new MergeView(merge.mergedId, Json.read(merge.merged, TYPE), merge.mergedBy, merge.mergedAt);
    }
}

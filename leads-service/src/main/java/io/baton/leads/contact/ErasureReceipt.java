package io.baton.leads.contact;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What an erasure removed.
 *
 * @param contactId the id, which names nobody any more
 * @param counts how many rows of what were removed or made anonymous
 */
public record ErasureReceipt(UUID contactId, Map<String, Integer> counts, String erasedBy, Instant erasedAt) {

    static ErasureReceipt of(Erasure erasure) {
        return new ErasureReceipt(erasure.contactId, erasure.counts, erasure.erasedBy, erasure.erasedAt);
    }
}

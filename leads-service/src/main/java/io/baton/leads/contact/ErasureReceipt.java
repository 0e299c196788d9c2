package io.baton.leads.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What an erasure removed.
 *
 * @param contactId the id, which names nobody any more
 * @param counts how many rows of what were removed or made anonymous
 * @param transcriptsForgottenBy when the last words that were said before are gone from {@code baton.transcripts}, the
 *     only topic that carries any; Kafka forgets them by their age, not by whose they are
 */
public record ErasureReceipt(
        UUID contactId,
        Map<String, Integer> counts,
        String erasedBy,
        Instant erasedAt,
        Instant transcriptsForgottenBy) {

    /** How long the topic keeps what it was told, at most. */
    static final Duration TRANSCRIPTS_KEPT = Duration.ofHours(24);

    static ErasureReceipt of(Erasure erasure) {
        return new ErasureReceipt(
                erasure.contactId,
                erasure.counts,
                erasure.erasedBy,
                erasure.erasedAt,
                erasure.erasedAt.plus(TRANSCRIPTS_KEPT));
    }
}

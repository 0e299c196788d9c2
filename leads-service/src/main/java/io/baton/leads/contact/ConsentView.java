package io.baton.leads.contact;

import java.time.Instant;
import java.util.UUID;

/** A line of the consent ledger; see {@link ConsentRequest}. */
public record ConsentView(
        UUID id,
        String channel,
        String purpose,
        String state,
        String wordingVersion,
        String evidence,
        String recordedBy,
        Instant recordedAt) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                consent.id,
                consent.channel,
                consent.purpose,
                consent.state,
                consent.wordingVersion,
                consent.evidence,
                consent.recordedBy,
                consent.recordedAt);
    }
}

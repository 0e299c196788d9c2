package io.baton.events.consent;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A contact granted or withdrew consent.
 *
 * @param contactId the contact
 * @param channel {@code phone}, {@code sms}, {@code email} or {@code recording}
 * @param purpose {@code marketing}, {@code service} or {@code recording}
 * @param state {@code granted} or {@code withdrawn}
 * @param wordingVersion which wording the person agreed to
 * @param changedBy username of who wrote it down
 */
@EventContract(type = "io.baton.consent.changed.v1", topic = Topics.CRM, classification = Classification.INTERNAL)
public record ConsentChanged(
        UUID contactId, String channel, String purpose, String state, String wordingVersion, String changedBy)
        implements ConsentEvent {

    public ConsentChanged {
        requireNonNull(contactId, "contactId");
        requireNonNull(channel, "channel");
        requireNonNull(purpose, "purpose");
        requireNonNull(state, "state");
        requireNonNull(wordingVersion, "wordingVersion");
        requireNonNull(changedBy, "changedBy");
    }
}

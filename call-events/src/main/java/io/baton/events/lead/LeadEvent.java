package io.baton.events.lead;

import io.baton.events.DomainEvent;
import java.util.UUID;

/** A fact about one lead. New facts join this family: give a {@code switch} over it a default. */
public sealed interface LeadEvent extends DomainEvent
        permits LeadCreated,
                LeadStatusChanged,
                LeadAssigned,
                LeadCallRequested,
                LeadSmsRequested,
                LeadRequestAnswered,
                LeadRequestFailed {

    /** The contact; the Kafka key. */
    UUID contactId();

    /** The lead. */
    UUID leadId();

    @Override
    default String key() {
        return contactId().toString();
    }

    @Override
    default String subject() {
        return leadId().toString();
    }
}

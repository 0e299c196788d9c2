package io.baton.events;

import java.util.Locale;

/** How carefully an event's data must be treated; travels as the CloudEvents extension {@code dataclassification}. */
public enum Classification {

    /** Ids and small state; for any team of the company. */
    INTERNAL,

    /** Holds personal text; for the services that need it, kept for a short time only. */
    CONFIDENTIAL;

    /** The value on the wire, e.g. {@code internal}. */
    public String wireValue() {
        return name().toLowerCase(Locale.ROOT);
    }
}

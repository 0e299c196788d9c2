package io.baton.leads.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a lead stands, and where it may go from there. */
public enum LeadStatus {
    NEW,
    CONTACTED,
    QUALIFIED,
    PROPOSAL,
    WON,
    LOST;

    /** Where a lead may go from here. A lost one may be taken up again; a won one stays. */
    public Set<LeadStatus> next() {
        return switch (this) {
            case NEW -> EnumSet.of(CONTACTED, LOST);
            case CONTACTED -> EnumSet.of(QUALIFIED, LOST);
            case QUALIFIED -> EnumSet.of(PROPOSAL, LOST);
            case PROPOSAL -> EnumSet.of(QUALIFIED, WON, LOST);
            case WON -> EnumSet.noneOf(LeadStatus.class);
            case LOST -> EnumSet.of(CONTACTED);
        };
    }

    /** The status on the wire, for example {@code new}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the wire form; in any other form it is refused as a value of the wrong kind. */
    @JsonCreator
    public static LeadStatus of(String wire) {
        for (LeadStatus status : values()) {
            if (status.wire().equals(wire)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status");
    }
}

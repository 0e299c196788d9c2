package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who moves when a consult completes. */
public enum Direction {
    /** The target joins the caller's room. */
    @JsonProperty("agent")
    AGENT,
    /** The caller joins the consult room, which becomes the call's home. */
    @JsonProperty("caller")
    CALLER;

    /** The form on the wire and in events. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

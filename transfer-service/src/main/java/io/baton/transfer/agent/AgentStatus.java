package io.baton.transfer.agent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an agent says about being there. */
public enum AgentStatus {
    /** May be offered calls. */
    @JsonProperty("available")
    AVAILABLE,
    /** Works on something else. */
    @JsonProperty("busy")
    BUSY,
    /** Finishes the last call's paperwork. */
    @JsonProperty("wrap_up")
    WRAP_UP,
    /** Not at the desk. */
    @JsonProperty("away")
    AWAY,
    /** Not signed in. */
    @JsonProperty("offline")
    OFFLINE;

    /** The form on the wire and in events. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

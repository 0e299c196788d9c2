package io.baton.transfer.transfer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a call is passed on. */
public enum TransferMode {
    /** The agents talk in private first while the caller is on hold. */
    @JsonProperty("consult")
    CONSULT,
    /** The target joins the caller and the passing agent, who then leaves. */
    @JsonProperty("direct")
    DIRECT,
    /** The caller waits on hold until the target has joined. */
    @JsonProperty("blind")
    BLIND;

    /** The form on the wire and in events. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds() {
        return this != DIRECT;
    }
}

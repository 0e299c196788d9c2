package io.baton.conversation.function;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a function does to the world. */
public enum Effect {
    /** Nothing: it runs at once. */
    READ,
    /** It changes something: it is proposed, and runs when a person says yes. */
    WRITE;

    /** The value on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

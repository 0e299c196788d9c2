package io.baton.conversation.summary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a summary is written for. */
public enum Occasion {
    /** Somebody else takes the caller. */
    TRANSFER,
    /** The call is over. */
    CALL_ENDED;

    /** The value on the wire and in the database. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Occasion of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}

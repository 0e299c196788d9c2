package io.baton.token.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a supervisor does in a call. */
public enum SupervisionMode {
    /** Hears the home room, unseen and unheard. */
    LISTEN,
    /** Listens, and speaks to one agent in a room of their own. */
    WHISPER,
    /** Is in the home room for everybody to see and hear. */
    BARGE;

    /** The form on the wire, for example {@code listen}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the wire form. */
    @JsonCreator
    public static SupervisionMode of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}

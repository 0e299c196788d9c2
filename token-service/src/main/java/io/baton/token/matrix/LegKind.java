package io.baton.token.matrix;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.baton.token.livekit.Participant;
import java.util.Locale;

/** What part a leg plays in a call. */
public enum LegKind {
    /** The customer. */
    CALLER,
    /** A person who works the call. */
    AGENT,
    /** A person who watches or helps. */
    SUPERVISOR,
    /** A voice agent. */
    AI,
    /** Hold music. */
    MUSIC;

    /** The LiveKit attribute that carries the kind; set by tokens, not changeable by clients. */
    public static final String ATTRIBUTE = "baton.kind";

    /** The form on the wire, for example {@code caller}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the wire form. */
    @JsonCreator
    public static LegKind of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** The kind of somebody in a room: what the token said, else what the connection tells. */
    public static LegKind of(Participant participant) {
        String said = participant.attribute(ATTRIBUTE);
        for (LegKind kind : values()) {
            if (kind.wire().equals(said)) {
                return kind;
            }
        }
        return participant.source() == Participant.Source.WORKER ? AI : CALLER;
    }

    /** Whether such a leg can be there for a caller. */
    public boolean isStaff() {
        return this == AGENT || this == AI || this == SUPERVISOR;
    }

    /** Whether the call lasts while such a leg is in it; machines alone are no call. */
    public boolean isPerson() {
        return this == CALLER || this == AGENT || this == SUPERVISOR;
    }
}

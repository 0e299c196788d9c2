package io.baton.conversation.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that was said or written.
 *
 * @param id whoever says it gives the id, so that saying it twice is saying it once; a piece of speech keeps its id while it is
 *     recognised better
 * @param author who said it: a LiveKit identity or a username; null when nobody knows
 * @param at when it was said
 * @param revision grows while a piece of speech is recognised better
 * @param isFinal whether its text changes no more
 */
public record Message(
        UUID id, Role role, String author, String text, Source source, Instant at, int revision, boolean isFinal) {

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 20_000;

    /** Who said it. */
    public enum Role {
        CUSTOMER,
        AGENT,
        AI,
        ASSISTANT,
        SYSTEM;

        /** The value on the wire and in the database. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it came. */
    public enum Source {
        VOICE,
        CHAT,
        SMS,
        ASSISTANT;

        /** The value on the wire and in the database. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

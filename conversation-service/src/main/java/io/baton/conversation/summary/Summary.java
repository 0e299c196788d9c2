package io.baton.conversation.summary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What was said, for somebody who was not there.
 *
 * @param text the whole in a few sentences
 * @param reason why the customer is here; null when it was not said
 * @param facts facts and numbers that matter
 * @param promised what was promised to the customer
 * @param sentiment how the customer felt, wherever that changed, in order of time
 * @param topics what it was about, in a word or two each
 * @param objections what the customer had against it
 * @param nextStep what is to be done next; null when nothing was agreed
 * @param complianceFlags what somebody responsible should look at, as short codes such as {@code card_number_spoken}
 * @param writer who wrote it
 */
public record Summary(
        String text,
        String reason,
        List<String> facts,
        List<String> promised,
        List<Mood> sentiment,
        List<String> topics,
        List<String> objections,
        String nextStep,
        List<String> complianceFlags,
        Writer writer) {

    public Summary {
        facts = copy(facts);
        promised = copy(promised);
        sentiment = copy(sentiment);
        topics = copy(topics);
        objections = copy(objections);
        complianceFlags = copy(complianceFlags);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** How the customer felt from a moment on. */
    public record Mood(Instant at, Feeling feeling) {}

    /** A feeling, as roughly as it can be told from words. */
    public enum Feeling {
        POSITIVE,
        NEUTRAL,
        NEGATIVE;

        /** The value on the wire and in the database. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** From the wire. */
        @JsonCreator
        public static Feeling of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    /** Who wrote a summary. */
    public enum Writer {
        /** A language model. */
        MODEL,
        /** Nobody: it is put together from what was said. */
        EXTRACTIVE;

        /** The value on the wire and in the database. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** From the wire. */
        @JsonCreator
        public static Writer of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }
}

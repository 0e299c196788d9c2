package io.baton.conversation.proposal;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * What came of asking for a function.
 *
 * @param function its name as it was asked for
 * @param result what it found, when it only looks
 * @param proposal what a person has to say yes to, when it changes something
 * @param failure why nothing came of it
 */
public record Outcome(String function, Kind kind, JsonNode result, ProposalView proposal, Failure failure) {

    /** What came of it, in a word. */
    public enum Kind {
        SUCCEEDED,
        PROPOSED,
        /** It was allowed, but did not work. */
        FAILED,
        /** It is not there, or not for who asked. */
        REFUSED;

        /** The value on the wire. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Outcome failed(String function, Kind kind, Failure failure) {
        return new Outcome(function, kind, null, null, failure);
    }
}

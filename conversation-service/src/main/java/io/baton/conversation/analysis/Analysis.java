package io.baton.conversation.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.baton.conversation.summary.Summary;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What was made of the last words of a call.
 *
 * @param writer who wrote it
 * @param intent what the customer wants, in one sentence; null when it cannot be told
 * @param sentiment how the customer feels now
 * @param topics what it is about, in a word or two each
 * @param suggestedScriptId the script that fits; null when none does
 * @param suggestedAnswer what the agent could say next; null without a model
 * @param commitments what was promised since the analysis before
 */
public record Analysis(
        Summary.Writer writer,
        String intent,
        Summary.Feeling sentiment,
        List<String> topics,
        UUID suggestedScriptId,
        String suggestedAnswer,
        List<Commitment> commitments) {

    public Analysis {
        topics = topics == null ? List.of() : List.copyOf(topics);
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
    }

    /** The same with a script that fits. */
    Analysis suggesting(UUID script) {
        return new Analysis(writer, intent, sentiment, topics, script, suggestedAnswer, commitments);
    }

    /** What somebody said that they would do. */
    public record Commitment(Who who, String text) {}

    /** Who promises. */
    public enum Who {
        AGENT,
        CALLER;

        /** The value on the wire and in the database. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** From the wire. */
        @JsonCreator
        public static Who of(String wire) {
            return valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }
}

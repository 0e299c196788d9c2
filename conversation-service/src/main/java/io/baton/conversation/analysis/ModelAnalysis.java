package io.baton.conversation.analysis;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.baton.conversation.model.ModelFailed;
import io.baton.conversation.summary.PlainWords;
import io.baton.conversation.summary.Summary;
import java.util.List;
import java.util.Objects;

/** The shape that a model is asked to write an analysis in. Anything in it may be missing, empty or without end. */
@JsonPropertyOrder({"intent", "sentiment", "topics", "suggestedAnswer", "commitments"})
record ModelAnalysis(
        @JsonPropertyDescription("What the customer wants now, in one sentence; empty when it cannot be told")
        String intent,

        @JsonPropertyDescription("How the customer feels now")
        Summary.Feeling sentiment,

        @JsonPropertyDescription("What it is about, in a word or two each")
        List<String> topics,

        @JsonPropertyDescription("What the agent could say next, in one or two sentences; empty when nothing fits")
        String suggestedAnswer,

        @JsonPropertyDescription("What somebody said they would do, in the messages that are marked as fresh only")
        List<Promise> commitments) {

    private static final int LONGEST_ANSWER = 1_000;
    private static final int MOST_TOPICS = 10;
    private static final int MOST_COMMITMENTS = 10;

    /** What somebody said that they would do. */
    record Promise(Analysis.Who who, String text) {}

    /** The analysis; fails when the model says nothing. */
    Analysis read() {
        if (sentiment == null) {
            throw new ModelFailed(ModelFailed.Reason.EMPTY);
        }
        return new Analysis(
                Summary.Writer.MODEL,
                orNull(intent),
                sentiment,
                topics == null
                        ? List.of()
                        : topics.stream()
                                .map(ModelAnalysis::orNull)
                                .filter(Objects::nonNull)
                                .distinct()
                                .limit(MOST_TOPICS)
                                .toList(),
                null,
                suggestedAnswer == null || suggestedAnswer.isBlank() ? null : answer(),
                commitments == null
                        ? List.of()
                        : commitments.stream()
                                .filter(promise -> promise != null && promise.who != null)
                                .filter(promise -> orNull(promise.text) != null)
                                .map(promise -> new Analysis.Commitment(promise.who, orNull(promise.text)))
                                .distinct()
                                .limit(MOST_COMMITMENTS)
                                .toList());
    }

    private String answer() {
        String clean = PlainWords.masked(suggestedAnswer.strip());
        return clean.length() <= LONGEST_ANSWER ? clean : clean.substring(0, LONGEST_ANSWER - 1) + "…";
    }

    private static String orNull(String line) {
        return line == null || line.isBlank() ? null : PlainWords.line(line);
    }
}

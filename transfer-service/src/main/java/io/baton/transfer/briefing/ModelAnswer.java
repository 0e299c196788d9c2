package io.baton.transfer.briefing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The shape the model is asked to answer in; its text comes first, so that it can be read while it is written. */
@JsonPropertyOrder({"text", "reason", "who", "facts", "promised", "mood", "nextStep"})
@JsonIgnoreProperties(ignoreUnknown = true)
record ModelAnswer(
        @JsonPropertyDescription("The whole in two to four sentences for the colleague who takes over")
        String text,

        @JsonPropertyDescription("Why the caller calls, in one sentence")
        String reason,

        @JsonPropertyDescription("Who the caller is, as far as they said; empty when unknown")
        String who,

        @JsonPropertyDescription("Facts and numbers that matter")
        List<String> facts,

        @JsonPropertyDescription("What was promised to the caller")
        List<String> promised,

        @JsonPropertyDescription("The caller's mood in a word or two")
        String mood,

        @JsonPropertyDescription("The next step to take") String nextStep) {

    Briefing toBriefing() {
        return new Briefing(text, reason, who, facts, promised, mood, nextStep, Briefing.MODEL);
    }
}

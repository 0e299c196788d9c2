package io.baton.transfer.briefing;

import java.util.List;

/**
 * What the target reads before it takes the call.
 *
 * @param text the whole in a few sentences
 * @param reason why the caller calls
 * @param who who the caller is, as far as known
 * @param facts facts and numbers
 * @param promised what was promised to the caller
 * @param mood how the caller feels
 * @param nextStep what to do next
 * @param source {@code model} or {@code extractive}
 */
public record Briefing(
        String text,
        String reason,
        String who,
        List<String> facts,
        List<String> promised,
        String mood,
        String nextStep,
        String source) {

    /** Written by a language model. */
    public static final String MODEL = "model";
    /** Put together from the input's own sentences. */
    public static final String EXTRACTIVE = "extractive";

    public Briefing {
        facts = facts == null ? List.of() : List.copyOf(facts);
        promised = promised == null ? List.of() : List.copyOf(promised);
    }
}

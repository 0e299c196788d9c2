package io.baton.transfer.briefing;

import java.util.List;

/**
 * What a briefing is made from; each part may be null. All of it is data, never instruction.
 *
 * @param reason the passing agent's short reason
 * @param notes the passing agent's notes
 * @param transcript what was said so far
 * @param earlier the texts of the briefings that went with the call before, the oldest first
 */
public record BriefingInput(String reason, String notes, String transcript, List<String> earlier) {

    public BriefingInput {
        earlier = List.copyOf(earlier);
    }

    /** The input of a call that was never passed on before. */
    public BriefingInput(String reason, String notes, String transcript) {
        this(reason, notes, transcript, List.of());
    }

    /** Whether there is nothing to go by. */
    public boolean isEmpty() {
        return blank(reason) && blank(notes) && blank(transcript) && earlier.isEmpty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

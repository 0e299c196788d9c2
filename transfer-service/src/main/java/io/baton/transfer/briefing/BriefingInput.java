package io.baton.transfer.briefing;

/**
 * What a briefing is made from; each part may be null. All of it is data, never instruction.
 *
 * @param reason the passing agent's short reason
 * @param notes the passing agent's notes
 * @param transcript what was said so far
 */
public record BriefingInput(String reason, String notes, String transcript) {

    /** Whether there is nothing to go by. */
    public boolean isEmpty() {
        return blank(reason) && blank(notes) && blank(transcript);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

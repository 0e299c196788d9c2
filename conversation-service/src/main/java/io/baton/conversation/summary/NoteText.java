package io.baton.conversation.summary;

import java.util.ArrayList;
import java.util.List;

/** A summary as a note; the same for the same summary, since it is sent under one Idempotency-Key. */
final class NoteText {

    private static final int LONGEST = 9_000;

    private NoteText() {}

    static String of(Summary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(summary.text());
        list(lines, "Promised", summary.promised());
        list(lines, "Objections", summary.objections());
        if (summary.nextStep() != null) {
            lines.add("Next: " + summary.nextStep());
        }
        String text = String.join("\n", lines);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static void list(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title + ": " + String.join("; ", items));
        }
    }
}

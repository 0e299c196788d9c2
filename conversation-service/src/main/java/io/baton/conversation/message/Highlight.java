package io.baton.conversation.message;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a found text.
 *
 * @param text the piece, as it was said: to be shown as text, whatever it holds
 * @param hit whether it is what was looked for
 */
public record Highlight(String text, boolean hit) {

    /** Characters for private use: nobody says them. */
    static final String BEGIN = "\uE000";

    static final String END = "\uE001";

    /** The pieces of a text in which what was found stands between {@link #BEGIN} and {@link #END}. */
    static List<Highlight> of(String marked) {
        List<Highlight> pieces = new ArrayList<>();
        for (String part : marked.split(BEGIN, -1)) {
            int end = part.indexOf(END);
            add(pieces, end < 0 ? "" : part.substring(0, end), true);
            add(pieces, part.substring(end + 1), false);
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Highlight> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Highlight(text, hit));
        }
    }
}

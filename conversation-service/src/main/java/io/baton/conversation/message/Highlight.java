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

    /** So many characters are shown before the first hit, and three times as many from there on. */
    private static final int AROUND = 120;

    /** The pieces around the first hit of a text in which what was found stands between {@link #BEGIN} and {@link #END}. */
    static List<Highlight> of(String marked) {
        List<Highlight> pieces = new ArrayList<>();
        for (String part : around(marked).split(BEGIN, -1)) {
            int end = part.indexOf(END);
            add(pieces, end < 0 ? "" : part.substring(0, end), true);
            add(pieces, part.substring(end + 1), false);
        }
        return List.copyOf(pieces);
    }

    private static String around(String marked) {
        int hit = Math.max(0, marked.indexOf(BEGIN));
        int from = Math.max(0, hit - AROUND);
        int to = Math.min(marked.length(), Math.max(hit + 3 * AROUND, marked.indexOf(END, hit) + 1));
        return (from > 0 ? "…" : "") + marked.substring(from, to) + (to < marked.length() ? "…" : "");
    }

    private static void add(List<Highlight> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Highlight(text, hit));
        }
    }
}

package io.baton.conversation.context;

/**
 * One thing to know.
 *
 * @param part what it is about: {@code who}, {@code consent}, {@code leads}, {@code summaries}, {@code promises}, {@code preferences}
 *     or {@code documents}, in this order
 * @param text the thing, in a line
 * @param source where it stands, as a path of the API
 */
public record ContextLine(String part, String text, String source) {

    /** One line, whatever it was made of. */
    static ContextLine of(String part, String text, String source) {
        return new ContextLine(part, text.strip().replaceAll("\\s+", " "), source);
    }

    /** About so many tokens: a quarter of its characters, which for most texts and models is a little too much. */
    int tokens() {
        return (part.length() + text.length() + 5) / 4;
    }
}

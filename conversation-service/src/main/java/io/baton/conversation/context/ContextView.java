package io.baton.conversation.context;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one should know of a contact before saying a word.
 *
 * @param budget about so many tokens were asked for at most; a token is taken for four characters
 * @param tokens about so many the lines have
 * @param leftOut how many lines there was no room for
 * @param missing the parts that are not known now, because the service that knows them is away
 * @param lines always in the same order
 */
public record ContextView(
        UUID contactId, int budget, int tokens, int leftOut, List<String> missing, List<ContextLine> lines) {

    /** As many lines as there is room for: one that is too long is left out, a shorter one after it is not. */
    static ContextView within(int budget, UUID contactId, List<String> missing, List<ContextLine> all) {
        List<ContextLine> lines = new ArrayList<>();
        int tokens = 0;
        for (ContextLine line : all) {
            if (tokens + line.tokens() <= budget) {
                lines.add(line);
                tokens += line.tokens();
            }
        }
        return new ContextView(contactId, budget, tokens, all.size() - lines.size(), missing, List.copyOf(lines));
    }
}

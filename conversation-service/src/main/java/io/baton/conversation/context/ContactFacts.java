package io.baton.conversation.context;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** What is known of a contact where contacts are kept. */
interface ContactFacts {

    /**
     * What was told.
     *
     * @param missing parts about which nobody could be asked
     */
    record Told(List<ContextLine> lines, List<String> missing) {

        List<ContextLine> about(String part) {
            return lines.stream().filter(line -> line.part().equals(part)).toList();
        }
    }

    /**
     * Asks in the name of somebody.
     *
     * @throws io.baton.kit.problem.Problem {@code contact_not_found}
     */
    Uni<Told> of(UUID contactId, String bearer);
}

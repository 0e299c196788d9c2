package io.baton.conversation.analysis;

import io.baton.conversation.message.Message;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What an analysis is made of.
 *
 * @param leadId the lead that the call is about; null when nobody knows
 * @param said the last that was said, in order of time
 * @param fresh the messages of it that no analysis has dealt with
 */
record Material(UUID leadId, List<Message> said, Set<UUID> fresh) {

    Material {
        said = List.copyOf(said);
        fresh = Set.copyOf(fresh);
    }

    /** What was said since, in order of time. */
    List<Message> lately() {
        return said.stream().filter(message -> fresh.contains(message.id())).toList();
    }
}

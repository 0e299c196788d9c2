package io.baton.conversation.analysis;

import java.util.List;
import java.util.UUID;

/**
 * A call's turn to be analysed, for whoever took it.
 *
 * @param fresh messages that no analysis has dealt with, in the order in which they came
 * @param taken how often somebody took the turns of this conversation, this time included
 */
record Turn(UUID conversationId, List<UUID> fresh, int taken) {

    Turn {
        fresh = List.copyOf(fresh);
    }
}

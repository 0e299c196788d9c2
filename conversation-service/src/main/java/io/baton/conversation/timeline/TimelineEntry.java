package io.baton.conversation.timeline;

import io.baton.conversation.conversation.ConversationView;
import io.baton.conversation.message.Message;
import java.util.List;

/**
 * A conversation as a line of a timeline.
 *
 * @param lastWords the last three messages, the oldest first
 */
public record TimelineEntry(ConversationView conversation, List<Message> lastWords) {

    /** So many messages an entry shows. */
    static final int MOST = 3;
}

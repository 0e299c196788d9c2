package io.baton.conversation.summary;

import io.baton.conversation.conversation.ConversationType;
import io.baton.conversation.conversation.ConversationView;
import java.time.Instant;
import java.util.UUID;

/**
 * What a conversation came to.
 *
 * @param by username of who wrote it
 * @param startedAt when the conversation began
 */
public record SummaryView(
        UUID conversationId,
        UUID contactId,
        ConversationType type,
        String text,
        String by,
        Instant at,
        Instant startedAt) {

    static SummaryView of(ConversationView conversation) {
        return new SummaryView(
                conversation.id(),
                conversation.contactId(),
                conversation.type(),
                conversation.summary(),
                conversation.summaryBy(),
                conversation.summaryAt(),
                conversation.startedAt());
    }
}

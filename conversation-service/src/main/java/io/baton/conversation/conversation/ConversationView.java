package io.baton.conversation.conversation;

import io.baton.conversation.conversation.Conversation.Status;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A conversation, without what was said in it.
 *
 * @param contactId the contact, when it is known for certain
 * @param callId the call, when it is one's
 * @param sessionId the website visitor's session, when it is one's
 * @param owner username of who talks with the assistant
 * @param status {@code open} or {@code closed}
 * @param summary what it came to, when somebody wrote that
 * @param summaryBy username of who did
 * @param closeReason why it is closed, as a code
 */
public record ConversationView(
        UUID id,
        ConversationType type,
        String status,
        UUID contactId,
        UUID leadId,
        String phoneNumber,
        String room,
        UUID callId,
        String sessionId,
        String owner,
        String summary,
        String summaryBy,
        Instant summaryAt,
        String closeReason,
        int version,
        Instant startedAt,
        Instant updatedAt,
        Instant closedAt)
        implements ConversationShape {

    /** The conversation as others see it. */
    public static ConversationView of(Conversation conversation) {
        return new ConversationView(
                conversation.id,
                conversation.type,
                wire(conversation.status),
                conversation.contactId,
                conversation.leadId,
                conversation.phoneNumber,
                conversation.room,
                conversation.callId,
                conversation.sessionId,
                conversation.owner,
                conversation.summary,
                conversation.summaryBy,
                conversation.summaryAt,
                conversation.closeReason,
                conversation.version,
                conversation.startedAt,
                conversation.updatedAt,
                conversation.closedAt);
    }

    private static String wire(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}

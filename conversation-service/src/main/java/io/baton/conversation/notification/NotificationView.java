package io.baton.conversation.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that a person is told.
 *
 * @param title what it is about, in a few words
 * @param conversationId the conversation it is about
 * @param callId the call it is about; absent when it is about none
 * @param proposalId the proposal it is about; absent when it is about none
 * @param seenAt when the person saw it, or decided what it asks for; absent until then
 */
public record NotificationView(
        UUID id,
        NotificationKind kind,
        String title,
        UUID conversationId,
        UUID callId,
        UUID proposalId,
        Instant createdAt,
        Instant seenAt) {}

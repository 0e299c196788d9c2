package io.baton.conversation.notification;

import java.util.UUID;

/**
 * Something to tell somebody.
 *
 * @param recipient username of who is told
 * @param cause the proposal or message that it is told for: the same cause tells a person once
 * @param title what it is about in a few words, without any that a customer said
 * @param conversationId the conversation it is about
 * @param callId the call it is about; null when it is about none
 * @param proposalId the proposal it is about; null when it is about none
 */
public record Notice(
        String recipient,
        NotificationKind kind,
        UUID cause,
        String title,
        UUID conversationId,
        UUID callId,
        UUID proposalId) {

    /** Something waits for a person's yes. */
    public static Notice ofProposal(String recipient, UUID proposal, String title, UUID conversation) {
        return new Notice(recipient, NotificationKind.PROPOSAL, proposal, title, conversation, null, proposal);
    }

    /** This came of a proposal. */
    public static Notice ofOutcome(String recipient, UUID proposal, String title, UUID conversation) {
        return new Notice(recipient, NotificationKind.ASSISTANT_RESULT, proposal, title, conversation, null, proposal);
    }

    /** The assistant has answered. */
    public static Notice ofAnswer(String recipient, UUID answer, String title, UUID conversation) {
        return new Notice(recipient, NotificationKind.ASSISTANT_RESULT, answer, title, conversation, null, null);
    }

    /** Somebody named the person in a message. */
    static Notice ofMention(String recipient, UUID message, String title, UUID conversation, UUID call) {
        return new Notice(recipient, NotificationKind.MENTION, message, title, conversation, call, null);
    }
}

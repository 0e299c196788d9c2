package io.baton.events.assistant;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.time.Instant;
import java.util.UUID;

/**
 * The assistant wants to change something and waits for a person to say yes.
 *
 * @param conversationId the conversation
 * @param proposalId the proposal
 * @param function the function that would run
 * @param proposedTo username of who may confirm it
 * @param expiresAt until when it can be confirmed
 */
@EventContract(
        type = "io.baton.assistant.action_proposed.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record AssistantActionProposed(
        UUID conversationId, UUID proposalId, String function, String proposedTo, Instant expiresAt)
        implements AssistantEvent {

    public AssistantActionProposed {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(proposalId, "proposalId");
        requireNonNull(function, "function");
        requireNonNull(proposedTo, "proposedTo");
        requireNonNull(expiresAt, "expiresAt");
    }
}

package io.baton.events.assistant;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Nullable;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A person said no to a proposal, or nobody answered in time.
 *
 * @param conversationId the conversation
 * @param proposalId the proposal
 * @param function the function that does not run
 * @param rejectedBy username of who rejected it; absent when it expired
 */
@EventContract(
        type = "io.baton.assistant.action_rejected.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record AssistantActionRejected(
        UUID conversationId,
        UUID proposalId,
        String function,
        @Nullable String rejectedBy) implements AssistantEvent {

    public AssistantActionRejected {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(proposalId, "proposalId");
        requireNonNull(function, "function");
    }
}

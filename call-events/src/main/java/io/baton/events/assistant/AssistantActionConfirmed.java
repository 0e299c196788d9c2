package io.baton.events.assistant;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A person said yes to a proposal; the function runs once.
 *
 * @param conversationId the conversation
 * @param proposalId the proposal
 * @param function the function that runs
 * @param confirmedBy username of who confirmed it
 */
@EventContract(
        type = "io.baton.assistant.action_confirmed.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record AssistantActionConfirmed(UUID conversationId, UUID proposalId, String function, String confirmedBy)
        implements AssistantEvent {

    public AssistantActionConfirmed {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(proposalId, "proposalId");
        requireNonNull(function, "function");
        requireNonNull(confirmedBy, "confirmedBy");
    }
}

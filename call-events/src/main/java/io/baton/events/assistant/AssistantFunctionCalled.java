package io.baton.events.assistant;

import static java.util.Objects.requireNonNull;

import io.baton.events.Classification;
import io.baton.events.EventContract;
import io.baton.events.Topics;
import java.util.UUID;

/**
 * A function of the assistant ran, or was refused.
 *
 * @param conversationId the conversation
 * @param functionCallId this run
 * @param function the function
 * @param audience for whom it ran: {@code public}, {@code agent} or {@code admin}
 * @param outcome what came of it: {@code succeeded}, {@code proposed}, {@code failed} or {@code refused}
 * @param calledBy username of the person, or the visitor's session, it ran for
 * @param durationMillis how long it took, in milliseconds
 */
@EventContract(
        type = "io.baton.assistant.function_called.v1",
        topic = Topics.CONVERSATIONS,
        classification = Classification.INTERNAL)
public record AssistantFunctionCalled(
        UUID conversationId,
        UUID functionCallId,
        String function,
        String audience,
        String outcome,
        String calledBy,
        long durationMillis)
        implements AssistantEvent {

    public AssistantFunctionCalled {
        requireNonNull(conversationId, "conversationId");
        requireNonNull(functionCallId, "functionCallId");
        requireNonNull(function, "function");
        requireNonNull(audience, "audience");
        requireNonNull(outcome, "outcome");
        requireNonNull(calledBy, "calledBy");
    }
}

package io.baton.conversation.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.proposal.Failure;
import io.baton.conversation.proposal.Outcome;
import io.baton.conversation.proposal.ProposalView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the assistant answers.
 *
 * @param functionCalls which functions it asked for, in order, and what came of each
 * @param proposals what waits for the person's yes
 * @param stopped why it stopped before it was done: {@code rounds}, {@code deadline}, {@code spend} or {@code loop}; absent otherwise
 */
public record ChatReply(
        String reply, List<Called> functionCalls, List<ProposalView> proposals, UUID conversationId, String stopped) {

    public ChatReply {
        functionCalls = List.copyOf(functionCalls);
        proposals = List.copyOf(proposals);
    }

    /**
     * A function that the assistant asked for.
     *
     * @param result what it found; as text that is cut when it is too long, absent when it failed or waits for a yes
     */
    public record Called(
            String function,
            @Schema(implementation = Object.class) JsonNode arguments,
            Outcome.Kind outcome,
            @Schema(implementation = Object.class) JsonNode result,
            Failure problem) {}
}

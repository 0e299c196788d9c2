package io.baton.conversation.assistant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a person says to the assistant.
 *
 * @param conversationHistory what was said before, the oldest first, when the client keeps it; otherwise what we kept is used
 * @param conversationId the conversation to go on with; a new one when not given
 * @param contactId whom it is about; the conversation's own contact when not given. What is known of them is told to the model before this
 *     message, in the name of who asks, and is not kept
 */
public record ChatRequest(
        @NotNull @Size(min = 1, max = 8_000) @Pattern(regexp = "(?s).*\\S.*")
        String message,

        @Size(max = 100) List<@NotNull @Valid Line> conversationHistory,
        UUID conversationId,
        UUID contactId) {

    /** Something that was said before, by the person ({@code user}) or by the assistant. */
    public record Line(
            @NotNull @Pattern(regexp = "user|assistant") String role,
            @NotNull @Size(max = 20_000) String content) {}
}

package io.baton.conversation.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the assistant wants to change.
 *
 * @param arguments what with
 * @param askedBy username of whose yes it needs
 * @param state {@code proposed}, {@code confirmed} (it runs, or is tried again), {@code rejected}, {@code done}, {@code failed} or
 *     {@code expired}
 * @param result what came of it, when it is done
 * @param problem why it failed, or is tried again
 */
public record ProposalView(
        UUID id,
        UUID conversationId,
        String function,
        @Schema(implementation = Object.class) JsonNode arguments,
        String askedBy,
        String state,
        Instant createdAt,
        Instant expiresAt,
        String decidedBy,
        Instant decidedAt,
        Instant finishedAt,
        @Schema(implementation = Object.class) JsonNode result,
        Failure problem) {}

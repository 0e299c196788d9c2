package io.baton.conversation.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A function that ran, was proposed, failed or was refused.
 *
 * @param audience what the person may use
 * @param calledBy username of the person
 * @param via how it was asked for: {@code chat}, {@code http}, {@code mcp} or {@code confirm}
 * @param outcome {@code succeeded}, {@code proposed}, {@code failed} or {@code refused}
 * @param problemCode why it failed or was refused
 * @param arguments with their words and numbers taken out
 * @param proposalId the proposal, when it is about one
 */
public record AuditLine(
        UUID id,
        UUID conversationId,
        String function,
        String audience,
        String calledBy,
        String via,
        String outcome,
        String problemCode,
        @Schema(implementation = Object.class) JsonNode arguments,
        UUID proposalId,
        long durationMillis,
        Instant at) {}

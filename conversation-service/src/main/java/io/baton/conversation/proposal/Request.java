package io.baton.conversation.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.Caller;
import java.util.UUID;

/**
 * Somebody, or a model on their behalf, asks for a function.
 *
 * @param conversationId the thread it belongs to
 * @param via how it is asked for: {@code chat}, {@code http} or {@code mcp}
 */
public record Request(Caller caller, UUID conversationId, String function, JsonNode arguments, String via) {}

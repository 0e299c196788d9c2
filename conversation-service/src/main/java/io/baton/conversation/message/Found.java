package io.baton.conversation.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message that was looked for.
 *
 * @param highlights the part of its text around what was looked for, in pieces
 */
public record Found(
        UUID conversationId, UUID messageId, String role, String author, Instant at, List<Highlight> highlights) {}

package io.baton.conversation.suggestion;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody with whom a conversation may be.
 *
 * @param reason {@code number}: they claim the number it is held with; {@code said_phone} or {@code said_email}: somebody
 *     said a number or an address of theirs
 */
public record SuggestionView(UUID contactId, String reason, Instant suggestedAt) {}

package io.baton.conversation.summary;

import java.util.UUID;

/**
 * A summary that is to be written by whoever took it.
 *
 * @param tries how often somebody took it, this time included
 */
record WantedSummary(UUID id, UUID conversationId, Occasion occasion, int tries) {}

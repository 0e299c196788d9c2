package io.baton.conversation.summary;

import java.time.Instant;
import java.util.UUID;

/**
 * A note that is to be written by whoever took it.
 *
 * @param contactId the contact when the summary was written
 * @param tries how often somebody took it, this time included
 */
record WantedNote(UUID summaryId, UUID conversationId, UUID contactId, int tries, Instant wantedAt, Summary summary) {}

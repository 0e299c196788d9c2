package io.baton.conversation.suggestion;

import java.time.Instant;
import java.util.UUID;

/**
 * A question to leads-service that whoever took it asks.
 *
 * @param said whether somebody only said it; otherwise it is the number that the conversation is held with
 * @param tries how often somebody took it, this time included
 */
record Lookup(UUID conversationId, Point point, boolean said, int tries, Instant wantedAt) {

    /** Why somebody is suggested, as a code. */
    String reason() {
        return said ? point.kind() == Point.Kind.PHONE ? "said_phone" : "said_email" : "number";
    }
}

package io.baton.conversation.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a notification is about. */
public enum NotificationKind {
    /** Something waits for the person's yes. */
    PROPOSAL,
    /** What came of something that the person asked the assistant for. */
    ASSISTANT_RESULT,
    /** Somebody named the person in a conversation. */
    MENTION;

    /** The value on the wire and in the database. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}

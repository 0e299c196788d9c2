package io.baton.conversation.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Over which channel a conversation is held. */
public enum ConversationType {
    WEBSITE,
    INBOUND_CALL,
    OUTBOUND_CALL,
    SMS,
    ASSISTANT;

    /** The value on the wire and in the database, for example {@code inbound_call}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of a call's conversation. */
    public static ConversationType ofCall(String channel, String direction) {
        if (channel.equals("web")) {
            return WEBSITE;
        }
        return direction.equals("outbound") ? OUTBOUND_CALL : INBOUND_CALL;
    }
}

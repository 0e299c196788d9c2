package io.baton.conversation.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.baton.conversation.message.Message;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conversation as a row of a table {@code voice_conversations}, for programs that know such rows. What is absent is null, as in a row.
 *
 * @param messages the last that were said, the oldest first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record VoiceConversation(
        UUID id,
        @Schema(nullable = true) @JsonProperty("contact_id") UUID contactId,

        @Schema(nullable = true) @JsonProperty("phone_number")
        String phoneNumber,

        @Schema(nullable = true) @JsonProperty("room_name") String roomName,
        @JsonProperty("conversation_type") ConversationType conversationType,
        List<Line> messages,
        @Schema(nullable = true) String summary,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt)
        implements ConversationShape {

    /** So many messages a row has when it is asked for alone. */
    static final int MOST = 1000;

    /** So many it has in a list. */
    static final int MOST_IN_A_LIST = 100;

    /** A message. */
    @Schema(name = "VoiceConversationMessage")
    public record Line(Message.Role role, String content, Instant timestamp) {}

    static VoiceConversation of(Conversation conversation, List<Message> messages) {
        return new VoiceConversation(
                conversation.id,
                conversation.contactId,
                conversation.phoneNumber,
                conversation.room,
                conversation.type,
                messages.stream()
                        .map(message -> new Line(message.role(), message.text(), message.at()))
                        .toList(),
                conversation.summary,
                conversation.startedAt,
                conversation.updatedAt);
    }
}

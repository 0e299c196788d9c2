package io.baton.conversation.conversation;

import io.baton.conversation.message.Messages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows conversations in the shape in which they are asked for. */
@ApplicationScoped
class Shapes {

    private final Messages messages;

    Shapes(Messages messages) {
        this.messages = messages;
    }

    /**
     * Each of these by its id, in the session that is open now.
     *
     * @param shape null for our own
     * @param most so many messages of each, where the shape has messages
     */
    Uni<Map<UUID, ConversationShape>> of(List<Conversation> conversations, String shape, int most) {
        if (shape == null) {
            return Uni.createFrom().item(byId(conversations, ConversationView::of));
        }
        return messages.last(conversations.stream().map(Conversation::id).toList(), most)
                .map(last -> byId(
                        conversations,
                        conversation ->
                                VoiceConversation.of(conversation, last.getOrDefault(conversation.id, List.of()))));
    }

    private static Map<UUID, ConversationShape> byId(
            List<Conversation> conversations, Function<Conversation, ConversationShape> shape) {
        return conversations.stream().collect(Collectors.toMap(Conversation::id, shape));
    }
}

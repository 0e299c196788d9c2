package io.baton.conversation.function.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.conversation.conversation.ConversationView;
import io.baton.conversation.conversation.Conversations;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.message.Messages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks at a conversation and its last messages. */
@Singleton
class GetConversation implements AssistantFunction<GetConversation.Arguments> {

    private static final int DEFAULT = 20;

    private final Conversations conversations;
    private final Messages messages;
    private final ObjectMapper json;

    GetConversation(Conversations conversations, Messages messages, ObjectMapper json) {
        this.conversations = conversations;
        this.messages = messages;
        this.json = json;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID conversationId, @Min(1) @Max(100) Integer messages) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_conversation",
                Audience.AGENT,
                "Shows one conversation with its last messages, the newest last.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        int most = arguments.messages() == null ? DEFAULT : arguments.messages();
        return Panache.withSession(
                () -> conversations.require(arguments.conversationId()).chain(conversation -> messages.page(
                                conversation.id(), Optional.empty(), most - 1)
                        .map(said -> json.valueToTree(Map.of(
                                "conversation", ConversationView.of(conversation), "messages", said.reversed())))));
    }
}

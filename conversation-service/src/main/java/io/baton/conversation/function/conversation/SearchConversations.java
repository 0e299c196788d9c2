package io.baton.conversation.function.conversation;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.message.MessageSearch;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks for words in what was said. */
@Singleton
class SearchConversations implements AssistantFunction<SearchConversations.Arguments> {

    private static final int MOST = 10;

    private final MessageSearch search;
    private final ObjectMapper json;

    SearchConversations(MessageSearch search, ObjectMapper json) {
        this.search = search;
        this.json = json;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("words, a \"phrase\", or, -without") @NotNull @Size(min = 2, max = 200) String query,

            UUID contactId) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "search_conversations",
                Audience.AGENT,
                "Looks for words in everything that was said or written, newest first.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return Panache.withSession(() -> search.find(
                        arguments.query(), MessageSearch.Within.of(arguments.contactId()), Optional.empty(), MOST - 1))
                .map(found -> json.valueToTree(Map.of("items", found)));
    }
}

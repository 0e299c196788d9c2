package io.baton.conversation.function.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.Members;
import io.baton.conversation.function.OwningService;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Looks who is there. */
@Singleton
class ListAgents implements AssistantFunction<ListAgents.Arguments> {

    private final OwningServices services;

    ListAgents(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments() {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "list_agents",
                Audience.AGENT,
                "Lists the agents with their status and whether they are connected.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(
                OwningService.TRANSFER,
                run,
                "/api/agents",
                Members.none().with("limit", 50).all());
    }
}

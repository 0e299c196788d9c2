package io.baton.conversation.function.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.OwningService;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Drafts a contract. */
@Singleton
class GenerateContract implements AssistantFunction<DraftArguments> {

    private final OwningServices services;

    GenerateContract(OwningServices services) {
        this.services = services;
    }

    @Override
    public Declaration<DraftArguments> declaration() {
        return Declaration.write(
                "generate_contract",
                Audience.AGENT,
                "Drafts a contract for a contact; a person looks at the draft and issues it.",
                DraftArguments.class);
    }

    @Override
    public Uni<JsonNode> call(DraftArguments arguments, Invocation run) {
        return services.post(OwningService.LEADS, run, "/api/contracts", arguments.members());
    }
}

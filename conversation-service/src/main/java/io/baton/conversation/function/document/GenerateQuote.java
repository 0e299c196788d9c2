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

/** Drafts a quote. */
@Singleton
class GenerateQuote implements AssistantFunction<DraftArguments> {

    private final OwningServices services;

    GenerateQuote(OwningServices services) {
        this.services = services;
    }

    @Override
    public Declaration<DraftArguments> declaration() {
        return Declaration.write(
                "generate_quote",
                Audience.AGENT,
                "Drafts a quote for a contact; a person looks at the draft and issues it.",
                DraftArguments.class);
    }

    @Override
    public Uni<JsonNode> call(DraftArguments arguments, Invocation run) {
        return services.post(OwningService.LEADS, run, "/api/quotes", arguments.members());
    }
}

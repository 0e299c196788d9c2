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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Looks at a document. */
@Singleton
class GetDocument implements AssistantFunction<GetDocument.Arguments> {

    private final OwningServices services;

    GetDocument(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull @Pattern(regexp = "quote|invoice|contract") String kind,

            @NotNull UUID documentId) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_document",
                Audience.AGENT,
                "Shows one quote, invoice or contract with its lines and totals.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(OwningService.LEADS, run, "/api/" + arguments.kind() + "s/" + arguments.documentId());
    }
}

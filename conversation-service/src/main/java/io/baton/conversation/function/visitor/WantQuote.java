package io.baton.conversation.function.visitor;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.Members;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Writes down that a visitor wants a quote. */
@Singleton
class WantQuote implements AssistantFunction<WantQuote.Arguments> {

    private final OwningServices services;

    WantQuote(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("what the quote is to be about") @NotNull @Size(min = 1, max = 190) String about) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "request_quote",
                Audience.PUBLIC,
                "Writes down that the visitor, who has to have left a name before, wants a quote.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.postForVisitor(
                run, "quotes", Members.none().with("about", arguments.about()).all());
    }
}

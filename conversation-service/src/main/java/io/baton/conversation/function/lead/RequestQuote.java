package io.baton.conversation.function.lead;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Writes down that somebody wants a quote. */
@Singleton
class RequestQuote implements AssistantFunction<RequestQuote.Arguments> {

    private final OwningServices services;

    RequestQuote(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID contactId,

            @JsonPropertyDescription("what the quote is to be about") @NotNull @Size(min = 1, max = 190) String about) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "request_quote",
                Audience.AGENT,
                "Writes down that a contact wants a quote, for somebody to make one.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/admin/leads",
                Members.none()
                        .with("contactId", arguments.contactId())
                        .with("title", "Quote: " + arguments.about())
                        .with("source", "quote_request")
                        .withOne("tags", "quote")
                        .all());
    }
}

package io.baton.conversation.function.contact;

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

/** Finds contacts. */
@Singleton
class SearchContacts implements AssistantFunction<SearchContacts.Arguments> {

    private final OwningServices services;

    SearchContacts(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("a name, an address or a number, or a part of one")
            @NotNull @Size(min = 2, max = 200) String query) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "search_contacts",
                Audience.AGENT,
                "Finds contacts by name, e-mail address or phone number. More than one may fit: ask which is meant.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(
                OwningService.LEADS,
                run,
                "/api/contacts",
                Members.none().with("q", arguments.query()).with("limit", 10).all());
    }
}

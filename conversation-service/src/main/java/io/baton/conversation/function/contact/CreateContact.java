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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Writes down a new contact. */
@Singleton
class CreateContact implements AssistantFunction<CreateContact.Arguments> {

    private final OwningServices services;

    CreateContact(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("the person's name") @NotNull @Size(min = 1, max = 200) String name,

            @Size(min = 3, max = 320) String email,

            @JsonPropertyDescription("with + and the country's code") @Size(min = 3, max = 64) String phone,

            @Size(max = 200) String company,

            @JsonPropertyDescription("BCP 47, for example de")
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
            String language) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write("create_contact", Audience.AGENT, "Writes down a new contact.", Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/contacts",
                Members.none()
                        .with("name", arguments.name())
                        .withOne("emails", Point.of(arguments.email()))
                        .withOne("phones", Point.of(arguments.phone()))
                        .with("company", arguments.company())
                        .with("language", arguments.language())
                        .with("source", "assistant")
                        .all());
    }
}

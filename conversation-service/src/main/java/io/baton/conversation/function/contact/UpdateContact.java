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
import java.util.List;
import java.util.UUID;

/** Changes what is known of a contact. */
@Singleton
class UpdateContact implements AssistantFunction<UpdateContact.Arguments> {

    private final OwningServices services;

    UpdateContact(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID contactId,
            @Size(min = 1, max = 200) String name,
            @Size(max = 200) String company,

            @JsonPropertyDescription("BCP 47, for example de")
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
            String language,

            @JsonPropertyDescription("IANA, for example Europe/Berlin") @Size(max = 64) String timeZone,

            @JsonPropertyDescription("all tags that it is to have") @Size(max = 50) List<@NotNull @Size(min = 1, max = 64) String> tags) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "update_contact",
                Audience.AGENT,
                "Changes what is known of a contact; what is left out stays as it is.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.patch(
                OwningService.LEADS,
                run,
                "/api/contacts/" + arguments.contactId(),
                Members.none()
                        .with("name", arguments.name())
                        .with("company", arguments.company())
                        .with("language", arguments.language())
                        .with("timeZone", arguments.timeZone())
                        .with("tags", arguments.tags())
                        .all());
    }
}

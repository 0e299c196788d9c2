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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Looks at what happened with a contact. */
@Singleton
class GetCommunications implements AssistantFunction<GetCommunications.Arguments> {

    private final OwningServices services;

    GetCommunications(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID contactId,

            @JsonPropertyDescription("how many, 10 when not given") @Min(1) @Max(50) Integer limit) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_communications",
                Audience.AGENT,
                "Shows what happened with a contact over all channels, newest first: calls, messages, documents, consultations.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(
                OwningService.LEADS,
                run,
                "/api/contacts/" + arguments.contactId() + "/communications",
                Members.none()
                        .with("limit", arguments.limit() == null ? 10 : arguments.limit())
                        .all());
    }
}

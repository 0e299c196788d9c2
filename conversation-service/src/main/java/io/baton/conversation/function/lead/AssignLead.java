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

/** Gives a lead to somebody. */
@Singleton
class AssignLead implements AssistantFunction<AssignLead.Arguments> {

    private final OwningServices services;

    AssignLead(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID leadId,

            @JsonPropertyDescription("username") @NotNull @Size(min = 1, max = 128) String owner) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "assign_lead", Audience.AGENT, "Gives a lead to somebody to look after.", Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.patch(
                OwningService.LEADS,
                run,
                "/api/admin/leads/" + arguments.leadId(),
                Members.none().with("owner", arguments.owner()).all());
    }
}

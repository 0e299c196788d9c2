package io.baton.conversation.function.lead;

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
import java.util.UUID;

/** Looks at a lead. */
@Singleton
class GetLeadDetails implements AssistantFunction<GetLeadDetails.Arguments> {

    private final OwningServices services;

    GetLeadDetails(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(@NotNull UUID leadId) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_lead_details", Audience.AGENT, "Shows one lead with its history.", Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(OwningService.LEADS, run, "/api/admin/leads/" + arguments.leadId());
    }
}

package io.baton.conversation.function.call;

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
import java.util.UUID;

/** Asks the phone side to call a lead. */
@Singleton
class InitiateOutboundCall implements AssistantFunction<InitiateOutboundCall.Arguments> {

    private final OwningServices services;

    InitiateOutboundCall(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID leadId,
            @Pattern(regexp = "marketing|service") String purpose) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "initiate_outbound_call",
                Audience.AGENT,
                "Asks the phone side to call a lead, when that is allowed now.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/admin/leads/" + arguments.leadId() + "/call",
                Members.none().with("purpose", arguments.purpose()).all());
    }
}

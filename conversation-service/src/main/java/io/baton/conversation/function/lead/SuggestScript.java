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
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Looks up what to say. */
@Singleton
class SuggestScript implements AssistantFunction<SuggestScript.Arguments> {

    private final OwningServices services;

    SuggestScript(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID leadId,

            @JsonPropertyDescription("the call's reason, a code") @Pattern(regexp = "[a-z0-9_]{1,64}") String reason) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "suggest_script",
                Audience.AGENT,
                "Suggests scripts for what to say to a lead, by its status and language.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(
                OwningService.LEADS,
                run,
                "/api/admin/scripts/suggestions",
                Members.none()
                        .with("leadId", arguments.leadId())
                        .with("reason", arguments.reason())
                        .all());
    }
}

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
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Moves a lead on. */
@Singleton
class UpdateLeadStatus implements AssistantFunction<UpdateLeadStatus.Arguments> {

    private final OwningServices services;

    UpdateLeadStatus(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID leadId,

            @NotNull @Pattern(regexp = "contacted|qualified|proposal|won|lost") String status,

            @JsonPropertyDescription("a code, for example too_expensive") @Pattern(regexp = "[a-z0-9_]{1,64}") String reason,

            @Size(max = 2000) String note) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "update_lead_status",
                Audience.AGENT,
                "Moves a lead to another status. A lost one needs a reason, and so does one that is taken up again.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.patch(
                OwningService.LEADS,
                run,
                "/api/admin/leads/" + arguments.leadId(),
                Members.none()
                        .with("status", arguments.status())
                        .with("reason", arguments.reason())
                        .with("note", arguments.note())
                        .all());
    }
}

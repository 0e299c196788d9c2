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
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** Opens a lead. */
@Singleton
class CreateLead implements AssistantFunction<CreateLead.Arguments> {

    private final OwningServices services;

    CreateLead(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID contactId,

            @JsonPropertyDescription("what it is about") @NotNull @Size(min = 1, max = 200) String title,

            @JsonPropertyDescription("0 (low) to 3 (urgent)") @Min(0) @Max(3) Integer priority,

            @JsonPropertyDescription("what it may bring") @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal value,

            @JsonPropertyDescription("ISO 4217") @Pattern(regexp = "[A-Z]{3}") String currency) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write("create_lead", Audience.AGENT, "Opens a lead for a contact.", Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/admin/leads",
                Members.none()
                        .with("contactId", arguments.contactId())
                        .with("title", arguments.title())
                        .with("priority", arguments.priority())
                        .with("value", arguments.value())
                        .with("currency", arguments.currency())
                        .with("source", "assistant")
                        .all());
    }
}

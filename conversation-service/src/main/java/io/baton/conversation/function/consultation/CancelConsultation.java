package io.baton.conversation.function.consultation;

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

/** Cancels a consultation. */
@Singleton
class CancelConsultation implements AssistantFunction<CancelConsultation.Arguments> {

    private final OwningServices services;

    CancelConsultation(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID consultationId,

            @JsonPropertyDescription("a code, for example customer_request")
            @NotNull @Pattern(regexp = "[a-z0-9_]{1,64}") String reason) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "cancel_consultation",
                Audience.AGENT,
                "Cancels a consultation that has not taken place yet.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/consultations/" + arguments.consultationId() + "/cancel",
                Members.none().with("reason", arguments.reason()).all());
    }
}

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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;

/** Books a consultation. */
@Singleton
class ScheduleConsultation implements AssistantFunction<ScheduleConsultation.Arguments> {

    private final OwningServices services;

    ScheduleConsultation(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull UUID contactId,

            @JsonPropertyDescription("username of who holds it") @NotNull @Size(min = 1, max = 128) String agent,

            @Size(min = 1, max = 200) String title,

            @JsonPropertyDescription("when it begins by the clock of timeZone, for example 2026-12-01T10:00") @NotNull LocalDateTime localStart,

            @JsonPropertyDescription("IANA, for example Europe/Berlin") @NotNull @Size(min = 1, max = 64) String timeZone,

            @JsonPropertyDescription("5 to 480, 30 when not given") @Min(5) @Max(480) Integer minutes) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "schedule_consultation",
                Audience.AGENT,
                "Books a consultation of a contact with an agent.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/consultations",
                Members.none()
                        .with("contactId", arguments.contactId())
                        .with("agent", arguments.agent())
                        .with("title", arguments.title())
                        .with("localStart", arguments.localStart())
                        .with("timeZone", arguments.timeZone())
                        .with("minutes", arguments.minutes())
                        .all());
    }
}

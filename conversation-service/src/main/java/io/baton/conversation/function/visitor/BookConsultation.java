package io.baton.conversation.function.visitor;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.Members;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/** Books a consultation for a visitor, with whoever has time. */
@Singleton
class BookConsultation implements AssistantFunction<BookConsultation.Arguments> {

    private final OwningServices services;

    BookConsultation(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("what it is about") @Size(min = 1, max = 200) String title,

            @JsonPropertyDescription("when it begins by the clock of timeZone, for example 2026-12-01T10:00") @NotNull LocalDateTime localStart,

            @JsonPropertyDescription("IANA, for example Europe/Berlin") @NotNull @Size(min = 1, max = 64) String timeZone,

            @JsonPropertyDescription("5 to 120, 30 when not given") @Min(5) @Max(120) Integer minutes) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "schedule_consultation",
                Audience.PUBLIC,
                "Books a consultation for the visitor, who has to have left a name before.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.postForVisitor(
                run,
                "consultations",
                Members.none()
                        .with("title", arguments.title())
                        .with("localStart", arguments.localStart())
                        .with("timeZone", arguments.timeZone())
                        .with("minutes", arguments.minutes())
                        .all());
    }
}

package io.baton.conversation.function.music;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Recommends music. */
@Singleton
class GetMusicRecommendations implements AssistantFunction<GetMusicRecommendations.Arguments> {

    private final OwningServices services;

    GetMusicRecommendations(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @NotNull @Pattern(regexp = "wedding|corporate|birthday|club|party") String eventType,

            @Pattern(regexp = "ceremony|dinner|first_dance|peak_hour|last_song") String moment,

            @Size(max = 20) List<@NotNull @Size(min = 1, max = 32) String> genres,

            @JsonPropertyDescription("for example 1980") @Size(max = 20) List<@NotNull @Min(1900) @Max(2100) Integer> decades,

            @Size(min = 2, max = 35) String language,
            @Min(1) @Max(20) Integer count) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_music_recommendations",
                Audience.AGENT,
                "Recommends songs for an event, the best first, with reasons.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/songs/recommend",
                Members.none()
                        .with("eventType", arguments.eventType())
                        .with("moment", arguments.moment())
                        .with("genres", arguments.genres())
                        .with("decades", arguments.decades())
                        .with("language", arguments.language())
                        .with("count", arguments.count())
                        .all());
    }
}

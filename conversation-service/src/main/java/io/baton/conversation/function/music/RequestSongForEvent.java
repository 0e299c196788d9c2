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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Writes down what a guest wishes to hear. */
@Singleton
class RequestSongForEvent implements AssistantFunction<RequestSongForEvent.Arguments> {

    private final OwningServices services;

    RequestSongForEvent(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(
            @JsonPropertyDescription("the event's playlist") @NotNull UUID playlistId,

            @NotNull UUID songId,

            @JsonPropertyDescription("the guest's name") @NotNull @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String guest) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "request_song_for_event",
                Audience.AGENT,
                "Writes down which song a guest of an event wishes to hear.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/playlists/" + arguments.playlistId() + "/requests",
                Members.none()
                        .with("songId", arguments.songId())
                        .with("guest", arguments.guest())
                        .all());
    }
}

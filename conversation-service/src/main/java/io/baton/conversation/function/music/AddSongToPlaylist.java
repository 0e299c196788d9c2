package io.baton.conversation.function.music;

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
import java.util.UUID;

/** Adds a song to a playlist. */
@Singleton
class AddSongToPlaylist implements AssistantFunction<AddSongToPlaylist.Arguments> {

    private final OwningServices services;

    AddSongToPlaylist(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments(@NotNull UUID playlistId, @NotNull UUID songId) {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.write(
                "add_song_to_playlist", Audience.AGENT, "Adds a song to a playlist, at its end.", Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.post(
                OwningService.LEADS,
                run,
                "/api/playlists/" + arguments.playlistId() + "/songs",
                Members.none().with("songId", arguments.songId()).all());
    }
}

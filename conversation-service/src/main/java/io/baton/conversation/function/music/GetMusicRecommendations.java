package io.baton.conversation.function.music;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.OwningService;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Recommends music. */
@Singleton
class GetMusicRecommendations implements AssistantFunction<MusicWishes> {

    private final OwningServices services;

    GetMusicRecommendations(OwningServices services) {
        this.services = services;
    }

    @Override
    public Declaration<MusicWishes> declaration() {
        return Declaration.read(
                "get_music_recommendations",
                Audience.AGENT,
                "Recommends songs for an event, the best first, with reasons.",
                MusicWishes.class);
    }

    @Override
    public Uni<JsonNode> call(MusicWishes wishes, Invocation run) {
        return services.post(OwningService.LEADS, run, "/api/songs/recommend", wishes.members());
    }
}

package io.baton.conversation.function.visitor;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.OwningServices;
import io.baton.conversation.function.music.MusicWishes;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Recommends music to a visitor. */
@Singleton
class RecommendMusic implements AssistantFunction<MusicWishes> {

    private final OwningServices services;

    RecommendMusic(OwningServices services) {
        this.services = services;
    }

    @Override
    public Declaration<MusicWishes> declaration() {
        return Declaration.read(
                "get_music_recommendations",
                Audience.PUBLIC,
                "Recommends songs for an event, the best first, with reasons.",
                MusicWishes.class);
    }

    @Override
    public Uni<JsonNode> call(MusicWishes wishes, Invocation run) {
        return services.postForVisitor(run, "songs", wishes.members());
    }
}

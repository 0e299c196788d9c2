package io.baton.conversation.function.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.conversation.function.AssistantFunction;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Declaration;
import io.baton.conversation.function.Invocation;
import io.baton.conversation.function.OwningService;
import io.baton.conversation.function.OwningServices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Looks how calls go. */
@Singleton
class GetCallStats implements AssistantFunction<GetCallStats.Arguments> {

    private final OwningServices services;

    GetCallStats(OwningServices services) {
        this.services = services;
    }

    /** What it needs to know. */
    record Arguments() {}

    @Override
    public Declaration<Arguments> declaration() {
        return Declaration.read(
                "get_call_stats",
                Audience.SUPERVISOR,
                "Shows how many calls there are now and how they went lately.",
                Arguments.class);
    }

    @Override
    public Uni<JsonNode> call(Arguments arguments, Invocation run) {
        return services.get(OwningService.TOKEN, run, "/api/calls/stats");
    }
}

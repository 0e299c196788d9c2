package io.baton.conversation.assistant;

import io.baton.conversation.function.Caller;
import io.baton.conversation.function.Callers;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Talks with the assistant over HTTP, in one answer or piece by piece. */
@Path("/api/admin-assistant/chat")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "assistant")
@Refuses({
    ProblemCode.CONVERSATION_NOT_FOUND,
    ProblemCode.CONVERSATION_CLOSED,
    ProblemCode.CONTACT_NOT_FOUND,
    ProblemCode.SPEND_LIMIT,
    ProblemCode.MODEL_AWAY,
    ProblemCode.MODEL_NOT_CONFIGURED
})
public class ChatResource {

    private final Assistant assistant;
    private final SecurityIdentity identity;

    ChatResource(Assistant assistant, SecurityIdentity identity) {
        this.assistant = assistant;
        this.identity = identity;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says something to the assistant; what it wants to change waits for a yes")
    public Uni<ChatReply> chat(@NotNull @Valid ChatRequest request) {
        Caller caller = Callers.of(identity);
        return ChatStream.whole(listener -> assistant.answer(caller, request, listener));
    }

    /**
     * The same, told as it happens: events {@code text}, {@code function} and {@code proposal}, and at the end {@code reply} with the
     * whole answer or {@code problem}.
     */
    @POST
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(@NotNull @Valid ChatRequest request, @Context Sse sse) {
        Caller caller = Callers.of(identity);
        return ChatStream.pieces(sse, listener -> assistant.answer(caller, request, listener));
    }
}

package io.baton.conversation.visitor;

import io.baton.conversation.assistant.Assistant;
import io.baton.conversation.assistant.ChatReply;
import io.baton.conversation.assistant.ChatRequest;
import io.baton.conversation.assistant.ChatStream;
import io.baton.conversation.assistant.Visits;
import io.baton.conversation.function.Caller;
import io.baton.conversation.proposal.ProposalDesk;
import io.baton.conversation.proposal.ProposalView;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.visitor.VisitorContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The assistant for visitors of the website, who have not signed in. Everything is asked for with the secret of their session. */
@Path("/api/assistant/visitor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "public")
@Refuses({ProblemCode.ORIGIN_NOT_ALLOWED, ProblemCode.FORBIDDEN, ProblemCode.SESSION_NOT_FOUND, ProblemCode.SERVICE_AWAY
})
public class VisitorResource {

    private final VisitorDoor door;
    private final VisitorContext context;
    private final Assistant assistant;
    private final Visits visits;
    private final ProposalDesk proposals;
    private final Clock clock;

    VisitorResource(
            VisitorDoor door,
            VisitorContext context,
            Assistant assistant,
            Visits visits,
            ProposalDesk proposals,
            Clock clock) {
        this.door = door;
        this.context = context;
        this.assistant = assistant;
        this.visits = visits;
        this.proposals = proposals;
        this.clock = clock;
    }

    @POST
    @Path("chat")
    @Operation(
            summary = "A visitor says something to the assistant; what it wants to change waits for the visitor's yes")
    @Refuses({ProblemCode.CONVERSATION_CLOSED, ProblemCode.MODEL_AWAY, ProblemCode.MODEL_NOT_CONFIGURED})
    public Uni<ChatReply> chat(@NotNull @Valid VisitorMessage message) {
        return door.enter(context.visitor(), message.pass())
                .chain(caller -> ChatStream.whole(listener -> assistant.answer(caller, request(message), listener)));
    }

    /**
     * The same, told as it happens: events {@code text}, {@code function} and {@code proposal}, and at the end {@code reply} with the
     * whole answer or {@code problem}.
     */
    @POST
    @Path("chat")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(@NotNull @Valid VisitorMessage message, @Context Sse sse) {
        Uni<Caller> entered = door.enter(context.visitor(), message.pass());
        return ChatStream.pieces(
                sse, listener -> entered.chain(caller -> assistant.answer(caller, request(message), listener)));
    }

    @POST
    @Path("history")
    @Operation(summary = "What was said in a session, and what waits for the visitor's yes")
    public Uni<VisitorHistory> history(@NotNull @Valid VisitorPass pass) {
        return door.enter(context.visitor(), pass)
                .chain(visits::of)
                .map(visit -> VisitorHistory.of(visit, clock.instant()));
    }

    @POST
    @Path("proposals/{id}/confirm")
    @Operation(summary = "The visitor says yes: it is done, once; said again it answers what came of it")
    @Refuses({ProblemCode.PROPOSAL_NOT_FOUND, ProblemCode.PROPOSAL_STATE})
    public Uni<ProposalView> confirm(@PathParam("id") UUID id, @NotNull @Valid VisitorPass pass) {
        return door.enter(context.visitor(), pass).chain(caller -> proposals.confirm(id, caller));
    }

    @POST
    @Path("proposals/{id}/reject")
    @Operation(summary = "The visitor says no")
    @Refuses({ProblemCode.PROPOSAL_NOT_FOUND, ProblemCode.PROPOSAL_STATE})
    public Uni<ProposalView> reject(@PathParam("id") UUID id, @NotNull @Valid VisitorPass pass) {
        return door.enter(context.visitor(), pass).chain(caller -> proposals.reject(id, caller));
    }

    private static ChatRequest request(VisitorMessage message) {
        return new ChatRequest(message.message(), null, null, null);
    }
}

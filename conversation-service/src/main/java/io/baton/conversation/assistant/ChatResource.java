package io.baton.conversation.assistant;

import io.baton.conversation.function.Caller;
import io.baton.conversation.function.Callers;
import io.baton.conversation.proposal.ProposalView;
import io.baton.kit.problem.Problem;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
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
        // Who goes away does not stop the answer: it may have begun to change something.
        return Uni.createFrom().emitter(emitter -> {
            AtomicBoolean gone = new AtomicBoolean();
            emitter.onTermination(() -> gone.set(true));
            Uni.createFrom()
                    .deferred(() -> assistant.answer(caller, request, ChatListener.silent(gone::get)))
                    .subscribe()
                    .with(emitter::complete, emitter::fail);
        });
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
        return Multi.createFrom().emitter(emitter -> {
            AtomicBoolean gone = new AtomicBoolean();
            emitter.onTermination(() -> gone.set(true));
            ChatListener listener = new ChatListener() {
                @Override
                public boolean isGone() {
                    return gone.get();
                }

                @Override
                public void said(String piece) {
                    emitter.emit(event(sse, "text", Map.of("text", piece)));
                }

                @Override
                public void called(ChatReply.Called call) {
                    emitter.emit(event(sse, "function", call));
                }

                @Override
                public void proposed(ProposalView proposal) {
                    emitter.emit(event(sse, "proposal", proposal));
                }
            };
            Uni.createFrom()
                    .deferred(() -> assistant.answer(caller, request, listener))
                    .subscribe()
                    .with(
                            reply -> {
                                emitter.emit(event(sse, "reply", reply));
                                emitter.complete();
                            },
                            failure -> {
                                emitter.emit(event(sse, "problem", problem(failure)));
                                emitter.complete();
                            });
        });
    }

    private static OutboundSseEvent event(Sse sse, String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }

    /** The answer has begun with 200: what is wrong has to come in it. */
    private static Map<String, Object> problem(Throwable failure) {
        if (!(failure instanceof Problem problem)) {
            return Map.of("code", ProblemCode.INTERNAL_ERROR.wire(), "status", 500);
        }
        Map<String, Object> members = new LinkedHashMap<>(problem.getParameters());
        members.put("status", problem.code().status());
        members.put("title", problem.code().title());
        members.put("detail", problem.getDetail());
        return members;
    }
}

package io.baton.conversation.assistant;

import io.baton.conversation.proposal.ProposalView;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** Tells an answer over HTTP while it comes about, or in one piece. Who goes away does not stop it: it may have begun to change something. */
public final class ChatStream {

    private ChatStream() {}

    /** The whole answer at the end. */
    public static Uni<ChatReply> whole(Function<ChatListener, Uni<ChatReply>> answer) {
        return Uni.createFrom().emitter(emitter -> {
            AtomicBoolean gone = new AtomicBoolean();
            emitter.onTermination(() -> gone.set(true));
            Uni.createFrom()
                    .deferred(() -> answer.apply(ChatListener.silent(gone::get)))
                    .subscribe()
                    .with(emitter::complete, emitter::fail);
        });
    }

    /** Events {@code text}, {@code function} and {@code proposal}, and at the end {@code reply} with the whole answer or {@code problem}. */
    public static Multi<OutboundSseEvent> pieces(Sse sse, Function<ChatListener, Uni<ChatReply>> answer) {
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
                    .deferred(() -> answer.apply(listener))
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

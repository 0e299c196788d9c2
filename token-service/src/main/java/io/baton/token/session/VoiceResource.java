package io.baton.token.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.visitor.Visitor;
import io.baton.kit.visitor.VisitorContext;
import io.baton.kit.visitor.VisitorLimits;
import io.baton.token.livekit.LiveKitAgents;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sessions with the voice agent, for callers who have not signed in. */
@Path("/api/voice")
@PermitAll
@Tag(name = "public")
@Refuses({ProblemCode.ORIGIN_NOT_ALLOWED, ProblemCode.FORBIDDEN, ProblemCode.LIVEKIT_AWAY})
public class VoiceResource {

    private final VisitorLimits limits;
    private final SessionDesk desk;
    private final SystemPrompts prompts;
    private final LiveKitAgents agents;
    private final VoiceSettings settings;
    private final VisitorContext context;
    private final Clock clock;

    VoiceResource(
            VisitorLimits limits,
            SessionDesk desk,
            SystemPrompts prompts,
            LiveKitAgents agents,
            VoiceSettings settings,
            VisitorContext context,
            Clock clock) {
        this.limits = limits;
        this.desk = desk;
        this.prompts = prompts;
        this.agents = agents;
        this.settings = settings;
        this.context = context;
        this.clock = clock;
    }

    /** What the page says about the visit. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Request(
            @Valid VoiceContext context,
            @Size(max = 20) Map<@Size(max = 64) String, @Size(max = 500) String> metadata,
            @Size(max = 128) String publishableKey) {

        VoiceContext contextOrNone() {
            return context == null ? VoiceContext.NONE : context;
        }
    }

    /** The agent that was asked for, and whether it comes. */
    public record Agent(String name, boolean available) {}

    /**
     * A session to speak in.
     *
     * @param systemPrompt what the agent would have been told; only when it does not come, for the session that falls
     *     back on speech in the browser
     */
    public record RealtimeSession(String token, String wsUrl, String room, Agent agent, String systemPrompt) {}

    /** A session for text or for speech in the browser. */
    public record ConversationSession(String sessionId, String token, String wsUrl, String room) {}

    /** Starts a session and asks the voice agent to join; the session works without it, too, and says so. */
    @POST
    @Path("realtime")
    public Uni<RealtimeSession> realtime(@Valid Request request) {
        Request asked = request == null ? new Request(null, null, null) : request;
        Visitor visitor = context.visitor();
        limits.admit(visitor, asked.publishableKey());
        return desk.start(visitor, roomName(), null).chain(started -> prompts.write(asked.contextOrNone())
                .chain(prompt -> summon(started.grant().room(), prompt, asked.metadata())
                        .map(available -> new RealtimeSession(
                                started.grant().token(),
                                started.grant().wsUrl(),
                                started.grant().room(),
                                new Agent(settings.agentName(), available),
                                available ? null : prompt))));
    }

    /** Starts a session without an agent. */
    @POST
    @Path("conversation")
    public Uni<ConversationSession> conversation(@Valid Request request) {
        Visitor visitor = context.visitor();
        limits.admit(visitor, request == null ? null : request.publishableKey());
        return desk.start(visitor, roomName(), null)
                .map(started -> new ConversationSession(
                        started.sessionId(),
                        started.grant().token(),
                        started.grant().wsUrl(),
                        started.grant().room()));
    }

    private Uni<Boolean> summon(String room, String prompt, Map<String, String> metadata) {
        JsonObject told = new JsonObject().put("systemPrompt", prompt);
        if (metadata != null) {
            told.put("metadata", new JsonObject(Map.copyOf(metadata)));
        }
        return agents.summon(room, settings.agentName(), told.encode(), settings.acceptWithin());
    }

    private String roomName() {
        return "voice-support-%d-%s"
                .formatted(
                        clock.millis(),
                        Long.toString(
                                ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36 * 36 * 36 * 36), 36));
    }
}

package io.baton.token.session;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.visitor.Visitor;
import io.baton.kit.visitor.VisitorContext;
import io.baton.kit.visitor.VisitorLimits;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens for callers who have not signed in. */
@Path("/api/livekit/public-token")
@PermitAll
@Tag(name = "public")
public class PublicTokenResource {

    private final VisitorLimits limits;
    private final SessionDesk desk;
    private final VisitorContext context;

    PublicTokenResource(VisitorLimits limits, SessionDesk desk, VisitorContext context) {
        this.limits = limits;
        this.desk = desk;
        this.context = context;
    }

    /** What a caller asks for; with a session nothing else counts. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Request(
            String identity,
            String room,
            @Size(max = 128) String publishableKey,
            @Size(max = 128) String sessionId) {}

    /** The token, and the secret that brings the caller back. */
    public record Answer(String token, String wsUrl, String room, String sessionId) {}

    /** A token for a new room, for the session's own, or for one that an agent opened and no caller is in. */
    @POST
    @Refuses({
        ProblemCode.ORIGIN_NOT_ALLOWED,
        ProblemCode.FORBIDDEN,
        ProblemCode.NOT_FOUND,
        ProblemCode.IDENTITY_INVALID,
        ProblemCode.ROOM_INVALID,
        ProblemCode.CALL_ENDED,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Answer> token(@NotNull @Valid Request request) {
        Visitor visitor = context.visitor();
        limits.admit(visitor, request.publishableKey());
        Uni<SessionDesk.Started> started = request.sessionId() == null
                ? desk.start(visitor, request.room(), request.identity())
                : desk.resume(request.sessionId());
        return started.map(session -> new Answer(
                session.grant().token(),
                session.grant().wsUrl(),
                session.grant().room(),
                session.sessionId()));
    }
}

package io.baton.token.webhook;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.token.call.CallNews;
import io.baton.token.livekit.RoomNews;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes LiveKit's webhooks. Signed, so no bearer; anything that is not proven is refused before it is read. */
@Path("/api/livekit/webhook")
@PermitAll
@Tag(name = "webhooks")
public class WebhookResource {

    private final WebhookSignature signature;
    private final CallNews news;

    WebhookResource(WebhookSignature signature, CallNews news) {
        this.signature = signature;
        this.news = news;
    }

    /** One notification. LiveKit sends those of a room one after the other and repeats what we could not take. */
    @POST
    @Consumes({"application/webhook+json", "application/json"})
    @APIResponse(responseCode = "200", description = "Taken")
    public Uni<Response> receive(@HeaderParam("Authorization") String authorization, byte[] body) {
        if (body == null || !signature.proves(authorization, body)) {
            throw Problem.of(ProblemCode.UNAUTHORIZED, "This is not signed by LiveKit.");
        }
        try {
            return news.take(RoomNews.parse(new String(body, StandardCharsets.UTF_8)))
                    .replaceWith(() -> Response.ok().build());
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.VALIDATION_FAILED, "This is no notification of LiveKit.");
        }
    }
}

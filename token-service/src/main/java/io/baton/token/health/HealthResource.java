package io.baton.token.health;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How Baton is as a whole; 503 only when no call can be served. */
@Path("/health")
@PermitAll
@Tag(name = "health")
public class HealthResource {

    private final HealthDesk desk;

    HealthResource(HealthDesk desk) {
        this.desk = desk;
    }

    /** Every part, asked now. */
    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HealthReport.class)))
    @APIResponse(
            responseCode = "503",
            description = "No call can be served",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = HealthReport.class)))
    public Uni<Response> health() {
        return desk.ask().map(report -> Response.status("down".equals(report.status()) ? 503 : 200)
                .entity(report)
                .build());
    }
}

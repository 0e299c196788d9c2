package io.baton.token.bench;

import io.baton.kit.security.Roles;
import io.baton.token.room.DropInResource.TokenAnswer;
import io.baton.token.room.DropInResource.TokenRequest;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What {@code /token} costs without deciding and minting anything, for the benchmark: exists only when asked for at start. */
@Path("/bench/constant")
@RolesAllowed(Roles.AGENT)
@EndpointDisabled(name = "baton.bench.constant", stringValue = "false", disableIfMissing = true)
public class ConstantResource {

    private static final TokenAnswer ANSWER = new TokenAnswer("x".repeat(600), "ws://localhost:8080");

    /** The same to everybody. */
    @POST
    @Operation(hidden = true)
    public Uni<TokenAnswer> token(@NotNull TokenRequest request) {
        return Uni.createFrom().item(ANSWER);
    }
}

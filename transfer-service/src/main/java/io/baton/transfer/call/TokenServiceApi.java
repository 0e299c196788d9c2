package io.baton.transfer.call;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** token-service's internal routes as they are on the wire. */
@RegisterRestClient(configKey = "token-service")
@RegisterProvider(TokenServiceFailures.class)
@OidcClientFilter
@Path("/internal/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface TokenServiceApi {

    @GET
    Uni<CallView> byRoom(@QueryParam("room") String room);

    @GET
    @Path("/{callId}")
    Uni<CallView> byId(@PathParam("callId") UUID callId);

    @PUT
    @Path("/{callId}/matrix")
    Uni<Enforced> apply(@PathParam("callId") UUID callId, Matrix matrix);

    @POST
    @Path("/{callId}/grants")
    Uni<Grant> grant(@PathParam("callId") UUID callId, GrantWish wish);

    @POST
    @Path("/{callId}/invitations")
    Uni<Grant> invite(@PathParam("callId") UUID callId, InvitationWish wish);

    @GET
    @Path("/{callId}/legs/{identity}")
    Uni<LegPresence> leg(
            @PathParam("callId") UUID callId,
            @PathParam("identity") String identity,
            @QueryParam("room") String room,
            @QueryParam("waitMillis") long waitMillis);

    @GET
    @Path("/unattended")
    Uni<Unattended> unattended(@QueryParam("forMillis") long forMillis, @QueryParam("limit") int limit);

    /** Calls whose caller nobody attends to. */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Unattended(List<UnattendedCall> items) {

        public Unattended {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /** The answer to a matrix: in force. */
    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    record Enforced(long version, boolean verified) {}

    /** Who wants to join which room. */
    record GrantWish(String identity, String room, String subject) {}

    /** Who is asked into which room. */
    record InvitationWish(String identity, String room) {}
}

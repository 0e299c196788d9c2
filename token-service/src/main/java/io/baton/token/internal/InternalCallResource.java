package io.baton.token.internal;

import io.baton.kit.security.Roles;
import io.baton.token.call.MatrixOrders;
import io.baton.token.call.UnattendedCalls;
import io.baton.token.grant.Admissions;
import io.baton.token.grant.Applicant;
import io.baton.token.grant.Grant;
import io.baton.token.matrix.LegKind;
import io.baton.token.matrix.Matrix;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other Baton services ask of this one; the gateway does not route it. */
@Path("/internal/calls")
@RolesAllowed(Roles.SERVICE)
@Tag(name = "internal")
public class InternalCallResource {

    private final CallLookup lookup;
    private final MatrixOrders orders;
    private final Admissions admissions;
    private final Invitations invitations;
    private final LegWatch watch;
    private final UnattendedCalls unattended;

    InternalCallResource(
            CallLookup lookup,
            MatrixOrders orders,
            Admissions admissions,
            Invitations invitations,
            LegWatch watch,
            UnattendedCalls unattended) {
        this.lookup = lookup;
        this.orders = orders;
        this.admissions = admissions;
        this.invitations = invitations;
        this.watch = watch;
        this.unattended = unattended;
    }

    /** The open call of a room. */
    @GET
    public Uni<CallView> byRoom(@QueryParam("room") @NotBlank String room) {
        return lookup.byRoom(room);
    }

    /** Calls whose callers nobody has attended to for some time, the longest first. */
    @GET
    @Path("unattended")
    public Uni<UnattendedCalls.Found> unattended(
            @QueryParam("forMillis") @DefaultValue("5000") @Min(0) @Max(3_600_000) int forMillis,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return unattended.forAtLeast(Duration.ofMillis(forMillis), limit);
    }

    /** A call. */
    @GET
    @Path("{callId}")
    public Uni<CallView> byId(@PathParam("callId") UUID callId) {
        return lookup.byId(callId);
    }

    /** Orders who hears whom; answers when LiveKit was seen to be so. */
    @PUT
    @Path("{callId}/matrix")
    public Uni<MatrixOrders.Outcome> order(@PathParam("callId") UUID callId, @NotNull @Valid Matrix matrix) {
        return orders.order(callId, matrix);
    }

    /** A token for one of the call's rooms. */
    @POST
    @Path("{callId}/grants")
    public Uni<Grant> grant(@PathParam("callId") UUID callId, @NotNull @Valid GrantRequest request) {
        return admissions.admit(
                callId,
                request.room(),
                Applicant.vouchedFor(request.identity(), request.name(), LegKind.AGENT, request.subject()));
    }

    /** Asks a participant's client to join another room of the call. */
    @POST
    @Path("{callId}/invitations")
    public Uni<Invitation> invite(@PathParam("callId") UUID callId, @NotNull @Valid InvitationRequest request) {
        return invitations.invite(callId, request.identity(), request.room());
    }

    /** Whether a leg is in a room and publishes; waits for it if asked to. */
    @GET
    @Path("{callId}/legs/{identity}")
    public Uni<LegPresence> leg(
            @PathParam("callId") UUID callId,
            @PathParam("identity") String identity,
            @QueryParam("room") @NotBlank String room,
            @QueryParam("waitMillis") @DefaultValue("0") @Min(0) @Max(10_000) int waitMillis) {
        return lookup.call(callId).chain(call -> watch.await(room, identity, Duration.ofMillis(waitMillis)));
    }
}

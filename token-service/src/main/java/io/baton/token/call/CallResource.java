package io.baton.token.call;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls, for the people who work them. */
@Path("/api/calls")
@RolesAllowed(Roles.AGENT)
@Tag(name = "calls")
public class CallResource {

    private final CallDesk desk;
    private final CurrentUser user;

    CallResource(CallDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    /** The calls that the user may see. */
    @GET
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<CallSummary>> list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor,
            @QueryParam("state") @Pattern(regexp = "open|ended") String state,
            @QueryParam("room") @Size(max = 256) String room,
            @QueryParam("sort") @DefaultValue("-createdAt") @Pattern(regexp = "-?createdAt") String sort) {
        return desk.list(
                viewer(), new CallDesk.Filter(state, room), limit, Cursor.decode(cursor), sort.startsWith("-"));
    }

    /** Calls in figures. */
    @GET
    @Path("stats")
    @RolesAllowed(Roles.SUPERVISOR)
    public Uni<CallStats> stats() {
        return desk.stats();
    }

    /** A call with its legs and its timeline. */
    @GET
    @Path("{id}")
    @Refuses(ProblemCode.CALL_NOT_FOUND)
    public Uni<CallDetails> get(@PathParam("id") UUID id) {
        return desk.details(viewer(), id);
    }

    /** Puts everybody in the home room on hold; verified when it answers. */
    @POST
    @Path("{id}/hold")
    @Refuses({
        ProblemCode.CALL_NOT_FOUND,
        ProblemCode.CALL_ENDED,
        ProblemCode.TRANSFER_RUNNING,
        ProblemCode.MATRIX_VERSION_STALE,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<CallSummary> hold(@PathParam("id") UUID id) {
        return desk.hold(viewer(), id, true);
    }

    /** Takes the caller off hold; verified when it answers. */
    @POST
    @Path("{id}/resume")
    @Refuses({
        ProblemCode.CALL_NOT_FOUND,
        ProblemCode.CALL_ENDED,
        ProblemCode.TRANSFER_RUNNING,
        ProblemCode.MATRIX_VERSION_STALE,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<CallSummary> resume(@PathParam("id") UUID id) {
        return desk.hold(viewer(), id, false);
    }

    /** Ends the call for everybody. */
    @POST
    @Path("{id}/end")
    @Refuses({ProblemCode.CALL_NOT_FOUND, ProblemCode.LIVEKIT_AWAY})
    public Uni<CallSummary> end(@PathParam("id") UUID id) {
        return desk.end(viewer(), id);
    }

    private CallDesk.Viewer viewer() {
        return new CallDesk.Viewer(
                user.username(),
                user.hasRole(Roles.SUPERVISOR) || user.hasRole(Roles.ADMIN),
                user.hasRole(Roles.ADMIN));
    }
}

package io.baton.conversation.proposal;

import io.baton.conversation.function.Caller;
import io.baton.conversation.function.Callers;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals over HTTP. */
@Path("/api/assistant/proposals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "assistant")
public class ProposalResource {

    private final Proposals proposals;
    private final ProposalDesk desk;
    private final SecurityIdentity identity;

    ProposalResource(Proposals proposals, ProposalDesk desk, SecurityIdentity identity) {
        this.proposals = proposals;
        this.desk = desk;
        this.identity = identity;
    }

    @GET
    @Operation(summary = "One's own proposals, newest first; takes up what was confirmed and not finished")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ProposalView>> list(
            @QueryParam("state") @Pattern(regexp = "proposed|confirmed|rejected|done|failed|expired") String state,
            @QueryParam("conversationId") UUID conversationId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        Caller caller = Callers.of(identity);
        var after = Cursor.decode(cursor);
        Proposal.State wanted = state == null ? null : Proposal.State.valueOf(state.toUpperCase(Locale.ROOT));
        return desk.takeUp(caller)
                .chain(() ->
                        Panache.withSession(() -> proposals.page(caller.name(), wanted, conversationId, after, limit)))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id), desk::view));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Says yes: it is done, once; said again it answers what came of it")
    @Refuses({ProblemCode.PROPOSAL_NOT_FOUND, ProblemCode.PROPOSAL_STATE})
    public Uni<ProposalView> confirm(@PathParam("id") UUID id) {
        return desk.confirm(id, Callers.of(identity));
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "Says no")
    @Refuses({ProblemCode.PROPOSAL_NOT_FOUND, ProblemCode.PROPOSAL_STATE})
    public Uni<ProposalView> reject(@PathParam("id") UUID id) {
        return desk.reject(id, Callers.of(identity));
    }
}

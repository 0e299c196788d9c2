package io.baton.leads.communication;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.baton.leads.lead.Lead;
import io.baton.leads.lead.Leads;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timelines of leads over HTTP. */
@Path("/api/admin/leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "communications")
public class LeadTimelineResource {

    private final Timelines timelines;
    private final Leads leads;

    LeadTimelineResource(Timelines timelines, Leads leads) {
        this.timelines = timelines;
        this.leads = leads;
    }

    @GET
    @Path("{id}/communications")
    @Operation(summary = "Everything that happened with the lead's contact, newest first")
    @Refuses({ProblemCode.LEAD_NOT_FOUND, ProblemCode.CONTACT_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<CommunicationView>> ofLead(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Pattern(regexp = Timelines.KINDS) String kind,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() ->
                leads.require(id).map(Lead::contactId).chain(contact -> timelines.page(contact, kind, after, limit)));
    }
}

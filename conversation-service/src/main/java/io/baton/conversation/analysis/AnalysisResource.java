package io.baton.conversation.analysis;

import io.baton.conversation.conversation.Conversations;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
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

/** The analyses of a call over HTTP. */
@Path("/api/conversations/{id}/analyses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "conversations")
public class AnalysisResource {

    private final Analyses analyses;
    private final Conversations conversations;

    AnalysisResource(Analyses analyses, Conversations conversations) {
        this.analyses = analyses;
        this.conversations = conversations;
    }

    @GET
    @Operation(summary = "What was made of a call while it went on, newest first")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<AnalysisView>> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() ->
                        conversations.require(id).chain(conversation -> analyses.page(conversation.id(), after, limit)))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.at(), row.id()), view -> view));
    }
}

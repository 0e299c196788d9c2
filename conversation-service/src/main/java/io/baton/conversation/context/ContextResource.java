package io.baton.conversation.context;

import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The context of a contact over HTTP. */
@Path("/api/context")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "conversations")
public class ContextResource {

    private final ContextWriter writer;
    private final CurrentUser user;

    ContextResource(ContextWriter writer, CurrentUser user) {
        this.writer = writer;
        this.user = user;
    }

    @GET
    @Operation(
            summary = "What one should know of a contact before saying a word, in lines with their sources",
            description =
                    "Who it is, consent, open leads, the last summaries, promises (next actions of open leads and pinned"
                            + " notes), preferences, open documents. A token is taken for four characters. What leads-service knows is"
                            + " asked there in the name of who asks; while it is away, `missing` says which parts are not known.")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<ContextView> of(
            @QueryParam("contactId") @NotNull UUID contactId,
            @QueryParam("budget") @DefaultValue("800") @Min(50) @Max(8000) int budget) {
        return writer.write(contactId, budget, user.bearer());
    }
}

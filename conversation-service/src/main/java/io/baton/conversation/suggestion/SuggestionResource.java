package io.baton.conversation.suggestion;

import io.baton.conversation.conversation.ConversationView;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** With whom conversations may be, over HTTP. */
@Path("/api/conversations/{id}/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "conversations")
public class SuggestionResource {

    private final SuggestionDesk desk;
    private final CurrentUser user;

    SuggestionResource(SuggestionDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    /** Those of whom nobody has said anything, in the order in which they were suggested. */
    public record SuggestedContacts(List<SuggestionView> items) {}

    @GET
    @Operation(summary = "With whom the conversation may be, while that is not known")
    @Refuses(ProblemCode.CONVERSATION_NOT_FOUND)
    public Uni<SuggestedContacts> list(@PathParam("id") UUID id) {
        return Panache.withSession(() -> desk.open(id)).map(SuggestedContacts::new);
    }

    @POST
    @Path("{contactId}/accept")
    @Operation(summary = "Says that it is with them; said again it changes nothing")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.CONTACT_NOT_FOUND, ProblemCode.NOT_FOUND})
    public Uni<ConversationView> accept(@PathParam("id") UUID id, @PathParam("contactId") UUID contactId) {
        return Panache.withTransaction(() -> desk.accept(id, contactId, user.username()))
                .map(ConversationView::of);
    }

    @POST
    @Path("{contactId}/reject")
    @Operation(summary = "Says that it is not with them; they are not suggested again")
    @Refuses({ProblemCode.CONVERSATION_NOT_FOUND, ProblemCode.NOT_FOUND})
    public Uni<ConversationView> reject(@PathParam("id") UUID id, @PathParam("contactId") UUID contactId) {
        return Panache.withTransaction(() -> desk.reject(id, contactId, user.username()))
                .map(ConversationView::of);
    }
}

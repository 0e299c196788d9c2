package io.baton.leads.communication;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.contact.ContactView;
import io.baton.leads.contact.Contacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timelines of contacts over HTTP, and which call was with whom. */
@Path("/api/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "communications")
public class ContactTimelineResource {

    private final Timelines timelines;
    private final Communications communications;
    private final Contacts contacts;
    private final CurrentUser user;

    ContactTimelineResource(Timelines timelines, Communications communications, Contacts contacts, CurrentUser user) {
        this.timelines = timelines;
        this.communications = communications;
        this.contacts = contacts;
        this.user = user;
    }

    /** Whom a call is with. */
    public record CallOf(@NotNull UUID contactId) {}

    @GET
    @Path("{id}/communications")
    @Operation(summary = "Everything that happened with the contact, newest first")
    @Refuses({ProblemCode.CONTACT_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<CommunicationView>> ofContact(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Pattern(regexp = Timelines.KINDS) String kind,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> timelines.page(id, kind, after, limit));
    }

    @GET
    @Path("calls/{callId}")
    @Operation(summary = "Whom a call is with")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<ContactView> contactOf(@PathParam("callId") UUID callId) {
        return Panache.withSession(() -> communications
                .contactOf(callId)
                .map(found -> found.orElseThrow(
                        () -> Problem.of(ProblemCode.CONTACT_NOT_FOUND, "Nobody has said whom this call is with.")))
                .chain(contacts::require)
                .map(ContactView::of));
    }

    @PUT
    @Path("calls/{callId}")
    @Operation(summary = "Says whom a call is with: it stands on that contact's timeline then")
    @APIResponse(responseCode = "204")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<Void> link(@PathParam("callId") UUID callId, @NotNull @Valid CallOf call) {
        return Panache.withTransaction(() -> timelines.link(callId, call.contactId(), user.username()));
    }
}

package io.baton.leads.internal;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.contact.ContactDesk;
import io.baton.leads.contact.ContactLookup;
import io.baton.leads.contact.ContactMatch;
import io.baton.leads.contact.NoteView;
import io.baton.leads.outreach.LeadRequests;
import io.baton.leads.outreach.RequestView;
import io.baton.leads.script.ScriptTexts;
import io.baton.leads.script.ScriptView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/**
 * Who has a number, and what a requested call or message is about: with the number in clear. Notes that a service made out of what
 * was said come in here: a person's are never taken for them.
 */
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SERVICE)
public class InternalResource {

    private final ContactLookup lookup;
    private final LeadRequests requests;
    private final ScriptTexts texts;
    private final ContactDesk contacts;
    private final IdempotentRequests once;
    private final CurrentUser user;

    InternalResource(
            ContactLookup lookup,
            LeadRequests requests,
            ScriptTexts texts,
            ContactDesk contacts,
            IdempotentRequests once,
            CurrentUser user) {
        this.lookup = lookup;
        this.requests = requests;
        this.texts = texts;
        this.contacts = contacts;
        this.once = once;
        this.user = user;
    }

    /** What to say to a lead, the best first. */
    public record SuggestedScripts(List<ScriptView> items) {}

    /** A note that was made out of what was said. */
    public record GeneratedNote(
            @NotNull @Size(min = 1, max = 10_000) String text) {}

    @GET
    @Path("contacts/resolve")
    public Uni<ContactMatch> resolve(
            @QueryParam("phone") @Size(max = 64) String phone,
            @QueryParam("country") @Pattern(regexp = "[A-Z]{2}") String country,
            @QueryParam("email") @Size(max = 320) String email) {
        return lookup.resolve(phone, country, email);
    }

    @GET
    @Path("leads/{id}/scripts")
    public Uni<SuggestedScripts> scripts(
            @PathParam("id") UUID id, @QueryParam("reason") @Pattern(regexp = "[a-z0-9_]{1,64}") String reason) {
        return Panache.withSession(() -> texts.suggest(id, reason)).map(SuggestedScripts::new);
    }

    @POST
    @Path("contacts/{id}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Response> note(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid GeneratedNote request) {
        String operation = "POST /internal/contacts/" + id + "/notes";
        return once.once(key, user.username(), operation, request, () -> contacts.generatedNote(
                        id, user.username(), request.text())
                .map(note -> Response.status(Response.Status.CREATED)
                        .entity(NoteView.of(note))
                        .build()));
    }

    @GET
    @Path("lead-requests/{id}")
    public Uni<RequestView> request(@PathParam("id") UUID id) {
        return Panache.withSession(() -> requests.require(id)).map(RequestView::clear);
    }
}

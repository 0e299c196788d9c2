package io.baton.leads.contact;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.web.Versions;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts over HTTP. Answers about one contact carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "contacts")
public class ContactResource {

    private final Contacts contacts;
    private final ContactDesk desk;
    private final ContactLookup lookup;
    private final ContactRecords records;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    ContactResource(
            Contacts contacts,
            ContactDesk desk,
            ContactLookup lookup,
            ContactRecords records,
            IdempotentRequests requests,
            CurrentUser user) {
        this.contacts = contacts;
        this.desk = desk;
        this.lookup = lookup;
        this.records = records;
        this.requests = requests;
        this.user = user;
    }

    /** A note to write down. */
    public record NoteRequest(
            @NotNull @Size(min = 1, max = 10_000) String text, Boolean pinned) {}

    /** What a note says from now on, and whether it is shown before all others; what is left out stays. */
    public record NoteChange(@Size(min = 1, max = 10_000) String text, Boolean pinned) {}

    /** The contact that goes into this one. */
    public record MergeRequest(@NotNull UUID contactId) {}

    /** Contacts that may be the same person, the likeliest first. */
    public record Candidates(List<ContactView> items) {}

    /** The ledger, newest first. */
    public record Ledger(List<ConsentView> items) {}

    /** Who went into the contact, newest first. */
    public record History(List<MergeView> items) {}

    @GET
    @Operation(summary = "Contacts, newest first; with q those that fit best, typing errors forgiven")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ContactView>> list(
            @QueryParam("q") @Size(min = 2, max = 200) String q,
            @QueryParam("tag") @Size(max = 64) String tag,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        if (q != null && !q.isBlank()) {
            return Panache.withSession(() -> contacts.search(q, limit))
                    .map(found -> new Page<>(found.stream().map(ContactView::of).toList(), null));
        }
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> contacts.page(tag, after, limit))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id), ContactView::of));
    }

    @POST
    @Operation(summary = "A new contact")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactView.class)))
    @Refuses({
        ProblemCode.PHONE_INVALID,
        ProblemCode.CONTACT_POINT_TAKEN,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ContactRequest request) {
        return requests.once(key, user.username(), "POST /api/contacts", request, () -> desk.create(request)
                .map(contact -> Response.created(URI.create("/api/contacts/" + contact.id))
                        .entity(ContactView.of(contact))
                        .tag(String.valueOf(contact.version))
                        .build()));
    }

    @GET
    @Path("resolve")
    @Operation(summary = "Who has this number or address: the contact when it is verified, others as candidates only")
    @Refuses(ProblemCode.PHONE_INVALID)
    public Uni<ContactMatch> resolve(
            @QueryParam("phone") @Size(max = 64) String phone,
            @QueryParam("country") @Pattern(regexp = "[A-Z]{2}") String country,
            @QueryParam("email") @Size(max = 320) String email) {
        return lookup.resolve(phone, country, email);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One contact, also under the id of one that was merged into it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> contacts.require(id)).map(ContactResource::answer);
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Changes what the request names")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.PHONE_INVALID,
        ProblemCode.CONTACT_POINT_TAKEN,
        ProblemCode.PRECONDITION_FAILED
    })
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @NotNull @Valid ContactRequest request) {
        return desk.change(id, request, Versions.seen(seen)).map(ContactResource::answer);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Erases the person: everything here is removed or made anonymous, the others are told")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<ErasureReceipt> erase(@PathParam("id") UUID id) {
        return desk.erase(id, user.username());
    }

    @POST
    @Path("{id}/export")
    @RolesAllowed(Roles.SUPERVISOR)
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Everything that is kept here about the contact")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<ContactExport> export(@PathParam("id") UUID id) {
        return records.export(id);
    }

    @GET
    @Path("{id}/notes")
    @Operation(summary = "Notes, newest first")
    @Refuses({ProblemCode.CONTACT_NOT_FOUND, ProblemCode.CURSOR_INVALID})
    public Uni<Page<NoteView>> notes(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return records.notes(id, after, limit);
    }

    @POST
    @Path("{id}/notes")
    @Operation(summary = "Writes a note down")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = NoteView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> note(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NoteRequest request) {
        boolean pinned = request.pinned() != null && request.pinned();
        String operation = "POST /api/contacts/" + id + "/notes";
        return requests.once(
                key, user.username(), operation, request, () -> desk.note(id, user.username(), request.text(), pinned)
                        .map(note -> Response.status(Response.Status.CREATED)
                                .entity(NoteView.of(note))
                                .build()));
    }

    @PATCH
    @Path("{id}/notes/{noteId}")
    @Operation(summary = "Changes the words of a note, pins it, or takes the pin away")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<NoteView> changeNote(
            @PathParam("id") UUID id, @PathParam("noteId") UUID noteId, @NotNull @Valid NoteChange request) {
        if (request.text() == null && request.pinned() == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "pinned", "or text has to be there");
        }
        return desk.changeNote(id, noteId, request.text(), request.pinned(), user.username())
                .map(NoteView::of);
    }

    @GET
    @Path("{id}/consents")
    @Operation(summary = "The consent ledger, newest first")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<Ledger> consents(@PathParam("id") UUID id) {
        return records.ledger(id).map(Ledger::new);
    }

    @POST
    @Path("{id}/consents")
    @Operation(summary = "Writes down that consent was granted or withdrawn")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsentView.class)))
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<Response> consent(@PathParam("id") UUID id, @NotNull @Valid ConsentRequest request) {
        return desk.record(id, request, user.username()).map(consent -> Response.status(Response.Status.CREATED)
                .entity(ConsentView.of(consent))
                .build());
    }

    @GET
    @Path("{id}/duplicates")
    @Operation(summary = "Contacts that may be the same person")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<Candidates> duplicates(@PathParam("id") UUID id) {
        return lookup.duplicates(id).map(Candidates::new);
    }

    @POST
    @Path("{id}/merge")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Takes another contact in: both ids name this one from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    @Refuses({ProblemCode.CONTACT_NOT_FOUND, ProblemCode.CONTACTS_THE_SAME})
    public Uni<Response> merge(@PathParam("id") UUID id, @NotNull @Valid MergeRequest request) {
        return desk.merge(id, request.contactId(), user.username()).map(ContactResource::answer);
    }

    @GET
    @Path("{id}/merges")
    @Operation(summary = "The contacts that went into this one, as they were")
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<History> merges(@PathParam("id") UUID id) {
        return records.merges(id).map(History::new);
    }

    private static Response answer(Contact contact) {
        return Response.ok(ContactView.of(contact))
                .tag(String.valueOf(contact.version))
                .build();
    }

    static Problem oneOf() {
        return Problem.field(ProblemCode.VALIDATION_FAILED, "phone", "name either a phone number or an e-mail address");
    }
}

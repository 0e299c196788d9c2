package io.baton.leads.document;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.web.Versions;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts over HTTP. Answers about one contract carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/contracts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "documents")
public class ContractResource {

    private static final DocumentKind KIND = DocumentKind.CONTRACT;

    private final DocumentDesk desk;
    private final DocumentPages pages;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    ContractResource(DocumentDesk desk, DocumentPages pages, IdempotentRequests requests, CurrentUser user) {
        this.desk = desk;
        this.pages = pages;
        this.requests = requests;
        this.user = user;
    }

    @GET
    @Operation(summary = "Contracts, newest first")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<DocumentView>> list(
            @QueryParam("state") @Pattern(regexp = "draft|issued|accepted|paid|voided") String state,
            @QueryParam("contactId") UUID contactId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        return pages.page(KIND, state, contactId, Cursor.decode(cursor), limit);
    }

    @POST
    @Operation(summary = "A draft of a new contract")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses({
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.LEAD_NOT_FOUND,
        ProblemCode.TEMPLATE_NOT_FOUND,
        ProblemCode.VARIABLE_UNKNOWN,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> create(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid DocumentRequest request) {
        return requests.once(
                key, user.username(), "POST /api/contracts", request, () -> desk.create(KIND, request, user.username())
                        .map(ContractResource::created));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One contract with its totals")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses(ProblemCode.DOCUMENT_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return pages.get(KIND, id).map(ContractResource::answer);
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Changes a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses({
        ProblemCode.DOCUMENT_NOT_FOUND,
        ProblemCode.LEAD_NOT_FOUND,
        ProblemCode.TEMPLATE_NOT_FOUND,
        ProblemCode.DOCUMENT_STATE,
        ProblemCode.VARIABLE_UNKNOWN,
        ProblemCode.PRECONDITION_FAILED
    })
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @NotNull @Valid DocumentRequest request) {
        return desk.change(KIND, id, request, Versions.seen(seen)).map(ContractResource::answer);
    }

    @GET
    @Path("{id}/pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "The contract on paper")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Refuses(ProblemCode.DOCUMENT_NOT_FOUND)
    public Uni<Response> pdf(@PathParam("id") UUID id) {
        return pages.pdf(KIND, id).map(pdf -> Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"contract-" + id + ".pdf\"")
                .build());
    }

    @POST
    @Path("{id}/issue")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Gives it the next number; it stays as it is from now on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses({
        ProblemCode.DOCUMENT_NOT_FOUND,
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.DOCUMENT_STATE,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> issue(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key) {
        String operation = "POST /api/contracts/" + id + "/issue";
        return requests.once(
                key, user.username(), operation, id, () -> desk.issue(KIND, id).map(ContractResource::answer));
    }

    @POST
    @Path("{id}/accept")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The customer signed it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses({ProblemCode.DOCUMENT_NOT_FOUND, ProblemCode.DOCUMENT_STATE})
    public Uni<Response> accept(@PathParam("id") UUID id) {
        return desk.accept(KIND, id).map(ContractResource::answer);
    }

    @POST
    @Path("{id}/void")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Makes it void")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses({ProblemCode.DOCUMENT_NOT_FOUND, ProblemCode.DOCUMENT_STATE})
    public Uni<Response> cancel(@PathParam("id") UUID id, @NotNull @Valid VoidRequest request) {
        return desk.cancel(KIND, id, request.reason()).map(ContractResource::answer);
    }

    @POST
    @Path("{id}/convert")
    @Operation(summary = "Makes a draft of an invoice from it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @Refuses({ProblemCode.DOCUMENT_NOT_FOUND, ProblemCode.DOCUMENT_STATE})
    public Uni<Response> convert(@PathParam("id") UUID id, @NotNull @Valid ConvertRequest request) {
        return desk.convert(KIND, id, request.kind(), user.username()).map(ContractResource::created);
    }

    private static Response created(DocumentView document) {
        return Response.created(URI.create("/api/"
                        + DocumentKind.valueOf(document.kind().toUpperCase(java.util.Locale.ROOT))
                                .path() + "/" + document.id()))
                .entity(document)
                .tag(String.valueOf(document.version()))
                .build();
    }

    private static Response answer(DocumentView document) {
        return Response.ok(document).tag(String.valueOf(document.version())).build();
    }
}

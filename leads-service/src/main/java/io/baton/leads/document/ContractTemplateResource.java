package io.baton.leads.document;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Templates of contracts over HTTP. Answers about one template carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/contract-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "documents")
public class ContractTemplateResource {

    private final ContractTemplates templates;
    private final ContractTemplateDesk desk;
    private final CurrentUser user;

    ContractTemplateResource(ContractTemplates templates, ContractTemplateDesk desk, CurrentUser user) {
        this.templates = templates;
        this.desk = desk;
        this.user = user;
    }

    @GET
    @Operation(summary = "Templates of contracts, newest first")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ContractTemplateView>> list(
            @QueryParam("language") @Size(max = 35) String language,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> templates.page(language, after, limit))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id), ContractTemplateView::of));
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "A new template")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ContractTemplateView.class)))
    @Refuses(ProblemCode.VARIABLE_UNKNOWN)
    public Uni<Response> create(@NotNull @Valid ContractTemplateRequest request) {
        return desk.create(request, user.username())
                .map(template -> Response.created(URI.create("/api/contract-templates/" + template.id()))
                        .entity(template)
                        .tag(String.valueOf(template.version()))
                        .build());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One template")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ContractTemplateView.class)))
    @Refuses(ProblemCode.TEMPLATE_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> templates.require(id))
                .map(ContractTemplateView::of)
                .map(ContractTemplateResource::answer);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Changes what the request names; contracts made from it stay as they are")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ContractTemplateView.class)))
    @Refuses({ProblemCode.TEMPLATE_NOT_FOUND, ProblemCode.VARIABLE_UNKNOWN, ProblemCode.PRECONDITION_FAILED})
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid ContractTemplateRequest request) {
        return desk.change(id, request, Versions.seen(seen)).map(ContractTemplateResource::answer);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Takes a template away; contracts made from it keep their text")
    @APIResponse(responseCode = "204")
    @Refuses({ProblemCode.TEMPLATE_NOT_FOUND, ProblemCode.PRECONDITION_FAILED})
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        return desk.remove(id, Versions.seen(seen));
    }

    private static Response answer(ContractTemplateView template) {
        return Response.ok(template).tag(String.valueOf(template.version())).build();
    }
}

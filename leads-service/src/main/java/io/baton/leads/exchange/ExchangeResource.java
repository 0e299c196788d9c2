package io.baton.leads.exchange;

import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads as CSV, in and out. A file larger than a request comes in parts, cut anywhere. */
@Path("/api/admin/leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SUPERVISOR)
@Tag(name = "leads")
public class ExchangeResource {

    private static final String CSV = "text/csv";

    private final Imports imports;
    private final ImportDesk desk;
    private final LeadExport export;
    private final CurrentUser user;

    ExchangeResource(Imports imports, ImportDesk desk, LeadExport export, CurrentUser user) {
        this.imports = imports;
        this.desk = desk;
        this.export = export;
        this.user = user;
    }

    @GET
    @Path("export")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(summary = "Up to 10,000 leads as CSV, by id; with more left, X-Next-After is where the next file begins")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> export(
            @QueryParam("after") UUID after,
            @QueryParam("status") @Pattern(regexp = "new|contacted|qualified|proposal|won|lost") String status) {
        return Panache.withSession(() -> export.csv(after, status)).map(file -> {
            var answer = Response.ok(file.csv(), CSV + ";charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"leads.csv\"");
            return (file.last() == null ? answer : answer.header("X-Next-After", file.last())).build();
        });
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "Begins an import with the file's first part; starts it unless more are to come")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Uni<Response> begin(
            @QueryParam("dryRun") @DefaultValue("false") @Pattern(regexp = "true|false") String dryRun,
            @QueryParam("start") @DefaultValue("true") @Pattern(regexp = "true|false") String start,
            @NotNull byte[] csv) {
        return desk.begin(csv, Boolean.parseBoolean(dryRun), Boolean.parseBoolean(start), user.username())
                .map(it -> Response.accepted(it)
                        .location(URI.create("/api/admin/leads/imports/" + it.id()))
                        .build());
    }

    @GET
    @Path("imports/{id}")
    @Operation(summary = "How far an import is")
    @Refuses(ProblemCode.IMPORT_NOT_FOUND)
    public Uni<ImportView> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> imports.require(id)).map(ImportView::of);
    }

    @PUT
    @Path("imports/{id}/parts/{part}")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @Operation(summary = "Another part of the file, counted from 0; sent again, it takes the place of the first")
    @Refuses({ProblemCode.IMPORT_NOT_FOUND, ProblemCode.IMPORT_STATE})
    public Uni<ImportView> add(
            @PathParam("id") UUID id, @PathParam("part") @Min(0) @Max(9_999) int part, @NotNull byte[] csv) {
        return desk.add(id, part, csv);
    }

    @POST
    @Path("imports/{id}/start")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Starts an import that has all its parts, or one for good whose dry run is done")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @Refuses({ProblemCode.IMPORT_NOT_FOUND, ProblemCode.IMPORT_STATE})
    public Uni<Response> start(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @DefaultValue("false") @Pattern(regexp = "true|false") String dryRun) {
        return desk.start(id, Boolean.parseBoolean(dryRun))
                .map(it -> Response.accepted(it).build());
    }

    @GET
    @Path("imports/{id}/rows")
    @Operation(summary = "What became of each row; the cursor is the number of the last row seen")
    @Refuses(ProblemCode.IMPORT_NOT_FOUND)
    public Uni<Page<RowOutcome>> rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Pattern(regexp = "created|valid|refused") String outcome,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Pattern(regexp = "[0-9]{1,9}") String cursor) {
        int after = cursor == null ? 0 : Integer.parseInt(cursor);
        return Panache.withSession(() -> imports.require(id).chain(() -> imports.rows(id, outcome, after, limit)))
                .map(rows -> {
                    boolean more = rows.size() > limit;
                    List<RowOutcome> shown = more ? rows.subList(0, limit) : rows;
                    return new Page<>(
                            shown, more ? String.valueOf(shown.getLast().row()) : null);
                });
    }
}

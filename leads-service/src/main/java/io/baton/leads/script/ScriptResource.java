package io.baton.leads.script;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.template.Template;
import io.baton.leads.template.Variable;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scripts over HTTP. Answers about one script carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/admin/scripts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "scripts")
public class ScriptResource {

    private final Scripts scripts;
    private final ScriptDesk desk;
    private final ScriptTexts texts;
    private final CurrentUser user;

    ScriptResource(Scripts scripts, ScriptDesk desk, ScriptTexts texts, CurrentUser user) {
        this.scripts = scripts;
        this.desk = desk;
        this.texts = texts;
        this.user = user;
    }

    /** A version; the newest first in lists. */
    public record VersionView(int version, String title, String body, String changedBy, Instant changedAt) {}

    /** All versions, the newest first. */
    public record VersionList(List<VersionView> items) {}

    /** What changed between two versions, as a unified diff; empty when nothing did. */
    public record Difference(int from, int to, String diff) {}

    /** Which version becomes the newest again. */
    public record RollbackRequest(
            @NotNull @Min(1) @Max(1_000_000) Integer version) {}

    /** For which lead a text is made. */
    public record RenderRequest(@NotNull UUID leadId) {}

    /** What to say, the best first. */
    public record Suggestions(List<ScriptView> items) {}

    /** The variables that a text may name. */
    public record Variables(List<String> items) {}

    @GET
    @Operation(summary = "Scripts, newest first")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<ScriptView>> list(
            @QueryParam("category") @Size(max = 32) String category,
            @QueryParam("state") @Pattern(regexp = "draft|published|retired") String state,
            @QueryParam("language") @Size(max = 35) String language,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> scripts.page(category, state, language, after, limit))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id), ScriptView::of));
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "A new script")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ScriptView.class)))
    @Refuses({ProblemCode.VARIABLE_UNKNOWN, ProblemCode.SCRIPT_STATE})
    public Uni<Response> create(@NotNull @Valid ScriptRequest request) {
        return desk.create(request, user.username())
                .map(script -> Response.created(URI.create("/api/admin/scripts/" + script.id()))
                        .entity(script)
                        .tag(String.valueOf(script.version()))
                        .build());
    }

    @GET
    @Path("variables")
    @Operation(summary = "The variables that a text may name")
    public Variables variables() {
        return new Variables(Variable.all());
    }

    @GET
    @Path("suggestions")
    @Operation(summary = "What to say to a lead, by its status, its language and the call's reason")
    @Refuses({ProblemCode.LEAD_NOT_FOUND, ProblemCode.CONTACT_NOT_FOUND})
    public Uni<Suggestions> suggest(
            @QueryParam("leadId") @NotNull UUID leadId,
            @QueryParam("reason") @Pattern(regexp = "[a-z0-9_]{1,64}") String reason) {
        return Panache.withSession(() -> texts.suggest(leadId, reason)).map(Suggestions::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One script in its newest version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScriptView.class)))
    @Refuses(ProblemCode.SCRIPT_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> scripts.require(id))
                .map(ScriptView::of)
                .map(ScriptResource::answer);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            summary =
                    "Makes a new version of what the request names; with state it is published, retired or drafted again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScriptView.class)))
    @Refuses({
        ProblemCode.SCRIPT_NOT_FOUND,
        ProblemCode.SCRIPT_STATE,
        ProblemCode.VARIABLE_UNKNOWN,
        ProblemCode.PRECONDITION_FAILED
    })
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @NotNull @Valid ScriptRequest request) {
        return desk.change(id, request, Versions.seen(seen), user.username()).map(ScriptResource::answer);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Takes a script away that nothing waits for; its versions are kept")
    @APIResponse(responseCode = "204")
    @Refuses({ProblemCode.SCRIPT_NOT_FOUND, ProblemCode.SCRIPT_IN_USE, ProblemCode.PRECONDITION_FAILED})
    public Uni<Void> remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        return desk.remove(id, Versions.seen(seen), user.username());
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "All versions, the newest first")
    @Refuses(ProblemCode.SCRIPT_NOT_FOUND)
    public Uni<VersionList> versions(@PathParam("id") UUID id) {
        return Panache.withSession(() -> scripts.require(id).chain(() -> scripts.versions(id)))
                .map(found -> new VersionList(found.stream()
                        .map(each -> new VersionView(
                                each.key.version(), each.title, each.body, each.changedBy, each.changedAt))
                        .toList()));
    }

    @GET
    @Path("{id}/diff")
    @Operation(summary = "What changed in the text between two versions")
    @Refuses(ProblemCode.SCRIPT_NOT_FOUND)
    public Uni<Difference> diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @Min(1) @Max(1_000_000) int from,
            @QueryParam("to") @Min(1) @Max(1_000_000) int to) {
        return desk.diff(id, from, to).map(diff -> new Difference(from, to, diff));
    }

    @POST
    @Path("{id}/rollback")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(
            summary = "Makes an earlier version the newest again; what is published stays until it is published anew")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScriptView.class)))
    @Refuses({ProblemCode.SCRIPT_NOT_FOUND, ProblemCode.VARIABLE_UNKNOWN})
    public Uni<Response> rollback(@PathParam("id") UUID id, @NotNull @Valid RollbackRequest request) {
        return desk.rollback(id, request.version(), user.username()).map(ScriptResource::answer);
    }

    @POST
    @Path("{id}/render")
    @Operation(summary = "The newest text for a lead, with what had no value")
    @Refuses({
        ProblemCode.SCRIPT_NOT_FOUND,
        ProblemCode.LEAD_NOT_FOUND,
        ProblemCode.CONTACT_NOT_FOUND,
        ProblemCode.VARIABLE_UNKNOWN
    })
    public Uni<Template.Rendered> render(@PathParam("id") UUID id, @NotNull @Valid RenderRequest request) {
        return Panache.withSession(() -> texts.newest(id, request.leadId(), user.username()));
    }

    private static Response answer(ScriptView script) {
        return Response.ok(script).tag(String.valueOf(script.version())).build();
    }
}

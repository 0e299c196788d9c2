package io.baton.transfer.queue;

import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Queues over HTTP. Answers about one queue carry {@code ETag} (the version of its settings); writes take {@code If-Match}. The
 * cursor of the list is a queue's name.
 */
@Path("/api/queues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "queues")
public class QueueResource {

    /** What a queue's name looks like, for example {@code billing}. */
    public static final String NAME = "[a-z][a-z0-9-]{0,63}";

    private final Queues queues;
    private final QueueBoard board;
    private final QueueCommands commands;

    QueueResource(Queues queues, QueueBoard board, QueueCommands commands) {
        this.queues = queues;
        this.board = board;
        this.commands = commands;
    }

    @GET
    @Operation(summary = "The queues by name, with their settings, who waits and who could help")
    public Uni<Page<QueueView>> list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Pattern(regexp = NAME) String cursor) {
        return Panache.withSession(() -> queues.page(cursor, limit).chain(this::views))
                .map(found -> {
                    boolean more = found.size() > limit;
                    List<QueueView> shown = more ? found.subList(0, limit) : found;
                    return new Page<>(shown, more ? shown.getLast().name() : null);
                });
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One queue")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QueueView.class)))
    @Refuses(ProblemCode.QUEUE_NOT_FOUND)
    public Uni<Response> get(@PathParam("name") String name) {
        return answer(name, Response.Status.OK);
    }

    @PUT
    @Path("/{name}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Creates a queue, or replaces all settings of one")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QueueView.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QueueView.class)))
    @Refuses(ProblemCode.PRECONDITION_FAILED)
    public Uni<Response> put(
            @PathParam("name") @Pattern(regexp = NAME) String name,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid QueueRequest request) {
        return commands.put(name, request, version(seen))
                .chain(created -> answer(name, created ? Response.Status.CREATED : Response.Status.OK));
    }

    @DELETE
    @Path("/{name}")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Removes a queue in which nobody waits and to which no other overflows")
    @APIResponse(responseCode = "204")
    @Refuses({ProblemCode.QUEUE_NOT_FOUND, ProblemCode.QUEUE_IN_USE, ProblemCode.PRECONDITION_FAILED})
    public Uni<Void> delete(@PathParam("name") String name, @HeaderParam("If-Match") String seen) {
        return commands.remove(name, version(seen));
    }

    private Uni<Response> answer(String name, Response.Status status) {
        return Panache.withSession(() -> queues.findById(name)
                        .onItem()
                        .ifNull()
                        .failWith(QueueCommands::notFound)
                        .chain(found -> views(List.of(found))))
                .map(List::getFirst)
                .map(view -> Response.status(status)
                        .entity(view)
                        .tag(String.valueOf(view.version()))
                        .build());
    }

    private Uni<List<QueueView>> views(List<Queue> found) {
        return board.figures(found.stream().map(queue -> queue.name).toList()).map(figures -> found.stream()
                .map(queue -> QueueView.of(queue, figures.getOrDefault(queue.name, QueueFigures.EMPTY)))
                .toList());
    }

    private static Integer version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(
                    ifMatch.replaceFirst("^W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Problem.of(ProblemCode.PRECONDITION_FAILED, "If-Match is not an ETag of a queue.");
        }
    }
}

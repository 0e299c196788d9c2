package io.baton.transfer.transfer;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.baton.transfer.call.Grant;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Transfers over HTTP. Answers carry {@code ETag} (the version); commands take {@code If-Match}. The asking person's {@code
 * grant} is in every answer about one transfer while they may join a room by right of it: the passing agent gets the consult
 * room once the caller is held, the target gets the consult room when it accepts and, when the transfer completes, the room of
 * the caller (also told on its live socket, message {@code transfer}).
 */
@Path("/api/transfers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "transfers")
public class TransferResource {

    private final TransferCommands commands;
    private final Transfers transfers;
    private final TransferGrants grants;
    private final IdempotentRequests idempotent;
    private final AskerFactory askers;

    TransferResource(
            TransferCommands commands,
            Transfers transfers,
            TransferGrants grants,
            IdempotentRequests idempotent,
            AskerFactory askers) {
        this.commands = commands;
        this.transfers = transfers;
        this.grants = grants;
        this.idempotent = idempotent;
        this.askers = askers;
    }

    @POST
    @Operation(summary = "Begins a transfer of a call one is on; answers when the caller is held")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.SAME_AGENT,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.CALL_NOT_FOUND,
        ProblemCode.QUEUE_NOT_FOUND,
        ProblemCode.CALL_ENDED,
        ProblemCode.TRANSFER_RUNNING,
        ProblemCode.CONFLICT,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.TARGET_NOT_AN_AGENT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Response> request(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid TransferRequest request) {
        Asker asker = askers.current();
        return idempotent
                .onceKept(key, asker.username(), "POST /api/transfers", request, answers -> commands.request(
                                request, asker, transfer -> answers.keep(begun(transfer)))
                        .map(TransferResource::begun))
                .chain(begun -> begun.getStatus() == 202
                        ? shown(begun, asker)
                        : Uni.createFrom().item(begun));
    }

    /** What is kept for a repeated request; the answer itself, with its token, is made anew each time. */
    record Begun(UUID id) {}

    private static Response begun(Transfer transfer) {
        return Response.accepted(new Begun(transfer.id()))
                .location(location(transfer.id()))
                .build();
    }

    private Uni<Response> shown(Response begun, Asker asker) {
        String location = begun.getHeaderString("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        return load(id).chain(transfer -> view(transfer, asker)).map(view -> {
            Response.ResponseBuilder answer =
                    Response.accepted(view).location(location(id)).tag(String.valueOf(view.version()));
            String replayed = begun.getHeaderString("Idempotency-Replayed");
            return replayed == null
                    ? answer.build()
                    : answer.header("Idempotency-Replayed", replayed).build();
        });
    }

    @GET
    @Operation(summary = "One's own transfers (supervisors: all), newest first")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<TransferView>> list(
            @QueryParam("callId") UUID callId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        Asker asker = askers.current();
        Optional<Cursor> after = Cursor.decode(cursor);
        return Panache.withSession(
                        () -> transfers.page(callId, asker.supervisor() ? null : asker.username(), after, limit))
                .map(found -> Page.of(found, limit, t -> new Cursor(t.requestedAt, t.id()), TransferView::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One transfer, with one's own grant")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({ProblemCode.TRANSFER_NOT_FOUND, ProblemCode.TOKEN_SERVICE_AWAY, ProblemCode.LIVEKIT_AWAY})
    public Uni<Response> get(@PathParam("id") UUID id) {
        Asker asker = askers.current();
        return load(id).chain(transfer -> {
            if (transfer == null || !asker.sees(transfer)) {
                throw TransferChanges.notFound();
            }
            return answer(transfer, asker);
        });
    }

    @POST
    @Path("/{id}/accept")
    @Operation(summary = "The target takes the call and gets the token of the room to join")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Accepted.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE,
        ProblemCode.CALL_ENDED
    })
    public Uni<Response> accept(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        Asker asker = askers.current();
        return commands.accept(id, asker, version(seen)).chain(transfer -> grants.demand(transfer, asker.username())
                .chain(grant -> earlier(transfer).map(earlier -> Response.ok(Accepted.of(transfer, grant, earlier))
                        .tag(String.valueOf(transfer.version()))
                        .build())));
    }

    /** The token of the room to join, and the transfer. */
    public record Accepted(String token, String wsUrl, String room, TransferView transfer) {

        static Accepted of(Transfer transfer, Grant grant, List<Transfer> earlier) {
            return new Accepted(grant.token(), grant.wsUrl(), grant.room(), TransferView.of(transfer, grant, earlier));
        }
    }

    @POST
    @Path("/{id}/decline")
    @Operation(summary = "The target does not take the call; the caller goes back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Response> decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @Valid DeclineRequest request) {
        Asker asker = askers.current();
        String reason = request == null ? null : request.reason();
        return commands.decline(id, asker, version(seen), reason).chain(transfer -> answer(transfer, asker));
    }

    /** Why: a code in lower case, such as {@code in_another_call}; optional. */
    public record DeclineRequest(
            @Pattern(regexp = "[a-z][a-z0-9_]{0,63}") String reason) {}

    @POST
    @Path("/{id}/complete")
    @Operation(summary = "Connects the caller with the target; direction agent (default) or caller says who moves")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY,
        ProblemCode.CALLER_NOT_IN_ROOM
    })
    public Uni<Response> complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @Valid CompleteRequest request) {
        Asker asker = askers.current();
        Direction direction = request == null ? null : request.direction();
        return commands.complete(id, asker, version(seen), direction).chain(transfer -> answer(transfer, asker));
    }

    /** Who moves. */
    public record CompleteRequest(Direction direction) {}

    @POST
    @Path("/{id}/swap")
    @Operation(
            summary = "The passing agent turns to the caller while the target waits, or back; from three, back to two")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Response> swap(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        Asker asker = askers.current();
        return commands.swap(id, asker, version(seen)).chain(transfer -> answer(transfer, asker));
    }

    @POST
    @Path("/{id}/three-way")
    @Operation(summary = "The passing agent brings caller and target together and stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Response> threeWay(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        Asker asker = askers.current();
        return commands.threeWay(id, asker, version(seen)).chain(transfer -> answer(transfer, asker));
    }

    @POST
    @Path("/{id}/leave")
    @Operation(
            summary =
                    "One of the agents leaves the three: the passing agent hands over, the target gives the caller back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Response> leave(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        Asker asker = askers.current();
        return commands.leave(id, asker, version(seen)).chain(transfer -> answer(transfer, asker));
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(summary = "The passing agent or a supervisor calls the transfer off; the caller goes back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TransferView.class)))
    @Refuses({
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<Response> cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String seen) {
        Asker asker = askers.current();
        return commands.cancel(id, asker, version(seen)).chain(transfer -> answer(transfer, asker));
    }

    private Uni<Transfer> load(UUID id) {
        return Panache.withSession(() -> transfers.findById(id));
    }

    private Uni<Response> answer(Transfer transfer, Asker asker) {
        return view(transfer, asker)
                .map(view ->
                        Response.ok(view).tag(String.valueOf(view.version())).build());
    }

    private Uni<TransferView> view(Transfer transfer, Asker asker) {
        return grants.offer(transfer, asker.username()).chain(grant -> earlier(transfer)
                .map(earlier -> TransferView.of(transfer, grant.orElse(null), earlier)));
    }

    private Uni<List<Transfer>> earlier(Transfer transfer) {
        return transfer.previousTransferId == null
                ? Uni.createFrom().item(List.of())
                : Panache.withSession(() -> transfers.earlier(transfer));
    }

    private static URI location(UUID id) {
        return URI.create("/api/transfers/" + id);
    }

    private static Integer version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            return null;
        }
        try {
            return Integer.valueOf(
                    ifMatch.replaceFirst("^W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw Problem.of(ProblemCode.PRECONDITION_FAILED, "If-Match is not an ETag of a transfer.");
        }
    }
}

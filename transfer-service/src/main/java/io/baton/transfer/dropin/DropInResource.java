package io.baton.transfer.dropin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.Roles;
import io.baton.transfer.transfer.AskerFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /transfer}, {@code /move-caller} and {@code /generate-summary}. Unknown fields are tolerated. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "drop-in")
public class DropInResource {

    /** LiveKit identities: no control characters. */
    private static final String IDENTITY = "[^\\p{Cntrl}]*";

    /** Room names: no slashes, no control characters. */
    private static final String ROOM = "[^/\\\\\\p{Cntrl}]*";

    private final DropInTransfers transfers;
    private final AskerFactory askers;

    DropInResource(DropInTransfers transfers, AskerFactory askers) {
        this.transfers = transfers;
        this.askers = askers;
    }

    @POST
    @Path("/transfer")
    @Operation(summary = "Holds the caller and opens a private room for two agents, all in one answer")
    @Refuses({
        ProblemCode.SAME_AGENT,
        ProblemCode.ROOM_NOT_FOUND,
        ProblemCode.CALL_ENDED,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE,
        ProblemCode.TRANSFER_RUNNING,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.CONFLICT,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<TransferAnswer> transfer(@NotNull @Valid DropInRequest request) {
        return transfers.transfer(request, askers.current());
    }

    /** Who passes which room's caller to whom. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record DropInRequest(
            @NotBlank @Size(max = 128) @Pattern(regexp = ROOM) String fromRoom,

            @NotBlank @Size(max = 128) @Pattern(regexp = IDENTITY) String agentA,

            @NotBlank @Size(max = 128) @Pattern(regexp = IDENTITY) String agentB,

            @Size(max = 262_144) String transcript) {}

    /** The private room and the tokens of both agents. */
    public record TransferAnswer(
            String summary, String newRoom, String agentAToken, String agentBToken, String wsUrl) {}

    @POST
    @Path("/move-caller")
    @Operation(summary = "Moves the caller into the agents' room, which completes the transfer")
    @Refuses({
        ProblemCode.ROOM_NOT_FOUND,
        ProblemCode.TRANSFER_NOT_FOUND,
        ProblemCode.CALL_ENDED,
        ProblemCode.CALLER_NOT_IN_ROOM,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE,
        ProblemCode.TRANSFER_STATE,
        ProblemCode.TOKEN_SERVICE_AWAY,
        ProblemCode.LIVEKIT_AWAY
    })
    public Uni<MoveAnswer> move(@NotNull @Valid MoveRequest request) {
        return transfers.move(request);
    }

    /** Which caller goes to which handoff room. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MoveRequest(
            @NotBlank @Size(max = 128) @Pattern(regexp = IDENTITY) String caller,

            @NotBlank @Size(max = 256) @Pattern(regexp = ROOM) String room) {}

    /** The caller's token for the handoff room. */
    public record MoveAnswer(String token, String wsUrl) {}

    @POST
    @Path("/generate-summary")
    @Operation(summary = "Sums a transcript up")
    public Uni<SummaryAnswer> summary(@NotNull @Valid SummaryRequest request) {
        return transfers.summary(request.transcript()).map(SummaryAnswer::new);
    }

    /** What was said. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SummaryRequest(
            @NotNull @Size(max = 262_144) String transcript) {}

    /** In short. */
    public record SummaryAnswer(String summary) {}
}

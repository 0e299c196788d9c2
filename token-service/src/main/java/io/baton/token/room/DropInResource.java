package io.baton.token.room;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.token.call.CallOpening;
import io.baton.token.grant.Names;
import io.baton.token.livekit.LiveKitRooms;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The drop-in routes for rooms and tokens, in exactly the shapes that existing front ends expect. */
@Path("/")
@RolesAllowed(Roles.AGENT)
@Tag(name = "drop-in")
@Refuses(ProblemCode.LIVEKIT_AWAY)
public class DropInResource {

    private final RoomEntry entry;
    private final CallOpening opening;
    private final LiveKitRooms rooms;
    private final CurrentUser user;

    DropInResource(RoomEntry entry, CallOpening opening, LiveKitRooms rooms, CurrentUser user) {
        this.entry = entry;
        this.opening = opening;
        this.rooms = rooms;
        this.user = user;
    }

    /** Who wants into which room. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TokenRequest(String identity, String room) {}

    /** The token and where to connect with it. */
    public record TokenAnswer(String token, String wsUrl) {}

    /** The room to make. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record RoomRequest(String room) {}

    /** The room. */
    public record RoomAnswer(RoomView room) {}

    /** The rooms. */
    public record RoomsAnswer(List<RoomView> rooms) {}

    /** A token for a room; makes the room when it is missing. */
    @POST
    @Path("token")
    @Refuses({
        ProblemCode.IDENTITY_INVALID,
        ProblemCode.ROOM_INVALID,
        ProblemCode.CALL_ENDED,
        ProblemCode.LEG_REFUSED,
        ProblemCode.IDENTITY_IN_USE
    })
    public Uni<TokenAnswer> token(@NotNull TokenRequest request) {
        return entry.enter(user, Names.identity("identity", request.identity()), null, request.room())
                .map(grant -> new TokenAnswer(grant.token(), grant.wsUrl()));
    }

    /** Makes a room; a room is a call. */
    @POST
    @Path("create-room")
    @Refuses(ProblemCode.ROOM_INVALID)
    public Uni<RoomAnswer> create(@NotNull RoomRequest request) {
        String room = RoomEntry.permitted(user, Names.room("room", request.room()));
        return opening.open(room, user.username(), false).map(opened -> new RoomAnswer(RoomView.of(opened.room())));
    }

    /** Lists all rooms. */
    @POST
    @Path("list-rooms")
    public Uni<RoomsAnswer> list() {
        return rooms.list()
                .map(found -> new RoomsAnswer(found.stream()
                        .filter(room -> RoomEntry.isFor(user, room.name()))
                        .map(RoomView::of)
                        .toList()));
    }
}

package io.baton.token.room;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.token.call.CallOpening;
import io.baton.token.grant.Names;
import io.baton.token.livekit.LiveKitRooms;
import io.baton.token.livekit.MediaRoom;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rooms, as LiveKit has them now. */
@Path("/api/rooms")
@RolesAllowed(Roles.AGENT)
@Tag(name = "rooms")
@Refuses(ProblemCode.LIVEKIT_AWAY)
public class RoomResource {

    private final LiveKitRooms rooms;
    private final CallOpening opening;
    private final CurrentUser user;

    RoomResource(LiveKitRooms rooms, CallOpening opening, CurrentUser user) {
        this.rooms = rooms;
        this.opening = opening;
        this.user = user;
    }

    /** A room. */
    public record RoomItem(String sid, String name, Instant createdAt, int participants, int maxParticipants) {
        static RoomItem of(MediaRoom room) {
            return new RoomItem(
                    room.sid(),
                    room.name(),
                    Instant.ofEpochSecond(room.creationTime()),
                    room.participants(),
                    room.maxParticipants());
        }
    }

    /** The room to make. */
    public record NewRoom(String name) {}

    /** The room that was made and the call that it is. */
    public record MadeRoom(RoomItem room, UUID callId) {}

    /** The rooms, the newest first. */
    @GET
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<RoomItem>> list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        Cursor after = Cursor.decode(cursor).orElse(null);
        return rooms.list().map(all -> {
            List<MediaRoom> rest = all.stream()
                    .filter(room -> RoomEntry.isFor(user, room.name()))
                    .sorted(Comparator.comparing((MediaRoom room) -> position(room))
                            .reversed())
                    .filter(room -> after == null || position(room).compareTo(position(after)) < 0)
                    .limit(limit + 1L)
                    .toList();
            return Page.of(rest, limit, RoomResource::cursor, RoomItem::of);
        });
    }

    /** Makes a room; a room is a call. */
    @POST
    @Refuses(ProblemCode.ROOM_INVALID)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = MadeRoom.class)))
    public Uni<Response> create(@NotNull NewRoom wanted) {
        String name = RoomEntry.permitted(user, Names.room("name", wanted.name()));
        return opening.open(name, user.username(), false)
                .map(opened -> Response.created(URI.create("/api/calls/" + opened.callId()))
                        .entity(new MadeRoom(RoomItem.of(opened.room()), opened.callId()))
                        .build());
    }

    private static Cursor cursor(MediaRoom room) {
        return new Cursor(
                Instant.ofEpochSecond(room.creationTime()),
                UUID.nameUUIDFromBytes(room.name().getBytes(StandardCharsets.UTF_8)));
    }

    private static String position(MediaRoom room) {
        return position(cursor(room));
    }

    private static String position(Cursor cursor) {
        return "%012d %s".formatted(cursor.at().getEpochSecond(), cursor.id());
    }
}

package io.baton.leads.music;

import io.baton.kit.idempotency.IdempotentRequests;
import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.kit.problem.ProblemCode;
import io.baton.kit.problem.Refuses;
import io.baton.kit.security.CurrentUser;
import io.baton.kit.security.Roles;
import io.baton.leads.contact.Contacts;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Playlists over HTTP. Answers about one carry {@code ETag}; changes take {@code If-Match}. */
@Path("/api/playlists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "music")
public class PlaylistResource {

    private final Playlists playlists;
    private final Songs songs;
    private final MusicDesk desk;
    private final Contacts contacts;
    private final IdempotentRequests requests;
    private final CurrentUser user;

    PlaylistResource(
            Playlists playlists,
            Songs songs,
            MusicDesk desk,
            Contacts contacts,
            IdempotentRequests requests,
            CurrentUser user) {
        this.contacts = contacts;
        this.playlists = playlists;
        this.songs = songs;
        this.desk = desk;
        this.requests = requests;
        this.user = user;
    }

    /** A song to add, at a place counted from 0 or at the end. */
    public record AddRequest(
            @NotNull UUID songId,
            @Min(0) @Max(Playlist.LONGEST) Integer position) {}

    /** Where a song goes, and whether it stays there. */
    public record PlaceRequest(
            @Min(0) @Max(Playlist.LONGEST) Integer position, Boolean locked) {}

    /** What a guest wishes for; the guest's name is free text. */
    public record WishRequest(
            @NotNull UUID songId,

            @NotNull @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String guest) {}

    /** Who votes. */
    public record VoteRequest(
            @NotNull @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String guest) {}

    /** What guests wish for, the most wanted first. */
    public record Wishes(List<WishView> items) {}

    @GET
    @Operation(summary = "Playlists, newest first")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<PlaylistView>> list(
            @QueryParam("contactId") UUID contactId,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> playlists.page(contactId, after, limit).chain(rows -> contacts.names(
                        rows.stream().map(row -> row.contactId).toList())
                .map(names -> Page.of(
                        rows,
                        limit,
                        row -> new Cursor(row.createdAt, row.id),
                        row -> PlaylistView.of(row, names.get(row.contactId))))));
    }

    @POST
    @Operation(summary = "A new playlist")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses(ProblemCode.CONTACT_NOT_FOUND)
    public Uni<Response> begin(@NotNull @Valid PlaylistRequest request) {
        return desk.begin(request, user.username())
                .map(playlist -> Response.created(URI.create("/api/playlists/" + playlist.id()))
                        .entity(playlist)
                        .tag(String.valueOf(playlist.version()))
                        .build());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One playlist")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses(ProblemCode.PLAYLIST_NOT_FOUND)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> playlists.require(id).chain(desk::view))
                .map(PlaylistResource::answer);
    }

    @PATCH
    @Path("{id}")
    @Operation(summary = "Changes a playlist's title or event")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses({ProblemCode.PLAYLIST_NOT_FOUND, ProblemCode.PRECONDITION_FAILED})
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String seen, @NotNull @Valid PlaylistRequest request) {
        return desk.rename(id, request, Versions.seen(seen)).map(PlaylistResource::answer);
    }

    @GET
    @Path("{id}/export")
    @Produces({SongResource.CSV, SongResource.M3U, MediaType.APPLICATION_JSON})
    @Operation(summary = "The playlist as CSV or M3U")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = SongResource.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = SongResource.M3U, schema = @Schema(type = SchemaType.STRING))
            })
    @Refuses(ProblemCode.PLAYLIST_NOT_FOUND)
    public Uni<Response> export(
            @PathParam("id") UUID id,
            @QueryParam("format") @DefaultValue("m3u") @Pattern(regexp = "csv|m3u") String format) {
        return Panache.withSession(() -> playlists.require(id).chain(playlist -> {
                    List<UUID> ids = playlist.entries.stream()
                            .map(Playlist.Entry::songId)
                            .toList();
                    return songs.byId(ids).map(found -> ids.stream()
                            .map(found::get)
                            .map(SongView::of)
                            .toList());
                }))
                .map(found -> SongResource.file(format, "playlist-" + id, found));
    }

    @POST
    @Path("{id}/songs")
    @Operation(summary = "Adds a song")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses({
        ProblemCode.PLAYLIST_NOT_FOUND,
        ProblemCode.SONG_NOT_FOUND,
        ProblemCode.SONG_DUPLICATE,
        ProblemCode.SONG_BLOCKED,
        ProblemCode.PRECONDITION_FAILED,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid AddRequest request) {
        String operation = "POST /api/playlists/" + id + "/songs";
        return requests.once(key, user.username(), operation, request, () -> desk.add(
                        id, request.songId(), request.position(), Versions.seen(seen))
                .map(PlaylistResource::answer));
    }

    @PUT
    @Path("{id}/songs/{songId}")
    @Operation(summary = "Moves, locks or unlocks a song")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses({
        ProblemCode.PLAYLIST_NOT_FOUND,
        ProblemCode.SONG_NOT_FOUND,
        ProblemCode.SONG_LOCKED,
        ProblemCode.PRECONDITION_FAILED
    })
    public Uni<Response> place(
            @PathParam("id") UUID id,
            @PathParam("songId") UUID songId,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid PlaceRequest request) {
        return desk.place(id, songId, request.position(), request.locked(), Versions.seen(seen))
                .map(PlaylistResource::answer);
    }

    @DELETE
    @Path("{id}/songs/{songId}")
    @Operation(summary = "Takes a song out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses({
        ProblemCode.PLAYLIST_NOT_FOUND,
        ProblemCode.SONG_NOT_FOUND,
        ProblemCode.SONG_LOCKED,
        ProblemCode.PRECONDITION_FAILED
    })
    public Uni<Response> remove(
            @PathParam("id") UUID id, @PathParam("songId") UUID songId, @HeaderParam("If-Match") String seen) {
        return desk.remove(id, songId, Versions.seen(seen)).map(PlaylistResource::answer);
    }

    @PUT
    @Path("{id}/blocked/{songId}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Puts a song on the do-not-play list, and out of the playlist")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses({ProblemCode.PLAYLIST_NOT_FOUND, ProblemCode.SONG_NOT_FOUND, ProblemCode.SONG_LOCKED})
    public Uni<Response> block(@PathParam("id") UUID id, @PathParam("songId") UUID songId) {
        return desk.block(id, songId).map(PlaylistResource::answer);
    }

    @DELETE
    @Path("{id}/blocked/{songId}")
    @Operation(summary = "Takes a song from the do-not-play list")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlaylistView.class)))
    @Refuses({ProblemCode.PLAYLIST_NOT_FOUND, ProblemCode.SONG_NOT_FOUND})
    public Uni<Response> unblock(@PathParam("id") UUID id, @PathParam("songId") UUID songId) {
        return desk.unblock(id, songId).map(PlaylistResource::answer);
    }

    @GET
    @Path("{id}/requests")
    @Operation(summary = "What guests wish for, the most wanted first")
    @Refuses(ProblemCode.PLAYLIST_NOT_FOUND)
    public Uni<Wishes> wishes(@PathParam("id") UUID id) {
        return Panache.withSession(() -> playlists.require(id).chain(() -> playlists.wishes(id)))
                .map(found -> new Wishes(found.stream().map(WishView::of).toList()));
    }

    @POST
    @Path("{id}/requests")
    @Operation(summary = "Writes down what a guest wishes for")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WishView.class)))
    @Refuses({
        ProblemCode.PLAYLIST_NOT_FOUND,
        ProblemCode.SONG_NOT_FOUND,
        ProblemCode.SONG_DUPLICATE,
        ProblemCode.SONG_BLOCKED,
        ProblemCode.IDEMPOTENCY_KEY_INVALID,
        ProblemCode.IDEMPOTENCY_IN_FLIGHT,
        ProblemCode.IDEMPOTENCY_KEY_REUSED
    })
    public Uni<Response> wish(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, @NotNull @Valid WishRequest request) {
        String operation = "POST /api/playlists/" + id + "/requests";
        return requests.once(key, user.username(), operation, request, () -> desk.wish(
                        id, request.songId(), request.guest())
                .map(wish ->
                        Response.status(Response.Status.CREATED).entity(wish).build()));
    }

    @POST
    @Path("{id}/requests/{requestId}/vote")
    @Operation(summary = "One more guest wants it; nobody counts twice")
    @Refuses({ProblemCode.PLAYLIST_NOT_FOUND, ProblemCode.REQUEST_NOT_FOUND, ProblemCode.CONFLICT})
    public Uni<WishView> vote(
            @PathParam("id") UUID id, @PathParam("requestId") UUID requestId, @NotNull @Valid VoteRequest request) {
        return desk.vote(id, requestId, request.guest());
    }

    @POST
    @Path("{id}/requests/{requestId}/approve")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Puts the song at the end of the playlist")
    @Refuses({
        ProblemCode.PLAYLIST_NOT_FOUND,
        ProblemCode.REQUEST_NOT_FOUND,
        ProblemCode.CONFLICT,
        ProblemCode.SONG_BLOCKED
    })
    public Uni<WishView> approve(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return desk.settle(id, requestId, Wish.APPROVED);
    }

    @POST
    @Path("{id}/requests/{requestId}/refuse")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "It is not played")
    @Refuses({ProblemCode.PLAYLIST_NOT_FOUND, ProblemCode.REQUEST_NOT_FOUND, ProblemCode.CONFLICT})
    public Uni<WishView> refuse(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        return desk.settle(id, requestId, Wish.REFUSED);
    }

    private static Response answer(PlaylistView playlist) {
        return Response.ok(playlist).tag(String.valueOf(playlist.version())).build();
    }
}

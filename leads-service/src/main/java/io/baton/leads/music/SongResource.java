package io.baton.leads.music;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The catalogue of songs over HTTP. */
@Path("/api/songs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AGENT)
@Tag(name = "music")
public class SongResource {

    static final String CSV = "text/csv";
    static final String M3U = "audio/x-mpegurl";

    private final Songs songs;
    private final SongLists lists;
    private final MusicDesk desk;

    SongResource(Songs songs, SongLists lists, MusicDesk desk) {
        this.songs = songs;
        this.lists = lists;
        this.desk = desk;
    }

    /** What fits, the best first. */
    public record Recommendations(List<Recommendation> items) {}

    @GET
    @Operation(summary = "Songs, newest in the catalogue first; with q those whose title or artist is like it")
    @Refuses(ProblemCode.CURSOR_INVALID)
    public Uni<Page<SongView>> list(
            @QueryParam("q") @Size(min = 2, max = 200) String q,
            @QueryParam("genre") @Size(max = 32) String genre,
            @QueryParam("mood") @Pattern(regexp = "romantic|relaxed|uplifting|party|nostalgic") String mood,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) String cursor) {
        var after = Cursor.decode(cursor);
        return Panache.withSession(() -> songs.page(q, genre, mood, after, limit))
                .map(rows -> Page.of(rows, limit, row -> new Cursor(row.createdAt, row.id), SongView::of))
                // What fits best has no next page: who looks for more names more.
                .map(page -> q == null ? page : new Page<>(page.items(), null));
    }

    @POST
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "A new song for the catalogue")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SongView.class)))
    @Refuses(ProblemCode.SONG_DUPLICATE)
    public Uni<Response> add(@NotNull @Valid SongRequest request) {
        return desk.add(request).map(song -> Response.created(URI.create("/api/songs/" + song.id()))
                .entity(song)
                .build());
    }

    @POST
    @Path("recommend")
    @Operation(summary = "What fits an event, with reasons; the same for the same wish")
    @Refuses(ProblemCode.PLAYLIST_NOT_FOUND)
    public Uni<Recommendations> recommend(@NotNull @Valid RecommendationRequest request) {
        return desk.recommend(request).map(Recommendations::new);
    }

    @GET
    @Path("export")
    @Produces({CSV, M3U, MediaType.APPLICATION_JSON})
    @Operation(summary = "The catalogue as CSV or M3U")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = M3U, schema = @Schema(type = SchemaType.STRING))
            })
    public Uni<Response> export(@QueryParam("format") @DefaultValue("csv") @Pattern(regexp = "csv|m3u") String format) {
        return Panache.withSession(songs::catalogue)
                .map(found ->
                        file(format, "songs", found.stream().map(SongView::of).toList()));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "Adds the songs of a CSV that are not there; rows that are not right are named")
    @Refuses(ProblemCode.CSV_INVALID)
    public Uni<SongLists.Report> take(@NotNull String csv) {
        return lists.take(csv);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One song")
    @Refuses(ProblemCode.SONG_NOT_FOUND)
    public Uni<SongView> get(@PathParam("id") UUID id) {
        return Panache.withSession(() -> songs.require(id)).map(SongView::of);
    }

    static Response file(String format, String name, List<SongView> songs) {
        boolean isCsv = format.equals("csv");
        return Response.ok(isCsv ? SongLists.csv(songs) : SongLists.m3u(songs), (isCsv ? CSV : M3U) + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"")
                .build();
    }
}

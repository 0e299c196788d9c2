package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Music: the catalogue, what fits, playlists, what guests wish for. */
@QuarkusTest
class MusicTest extends ServiceTest {

    private static String song(String title) {
        return agent().queryParam("q", title)
                .get("/api/songs")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static String playlist() {
        return agent().body(body("contactId", contact("Maria Music"), "title", "Party", "eventType", "wedding"))
                .post("/api/playlists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void add(String playlist, String song) {
        agent().body(body("songId", song))
                .post("/api/playlists/" + playlist + "/songs")
                .then()
                .statusCode(200);
    }

    @Test
    void theCatalogueIsSeededSearchedAndExtended() {
        List<String> all = agent().get("/api/songs?limit=200").path("items.id");
        assertThat(all).hasSize(200);
        agent().queryParam("q", "dancin quen").get("/api/songs").then().body("items.title", hasItem("Dancing Queen"));
        Map<String, Object> song = body(
                "title",
                "Test " + phone(),
                "artist",
                "Nobody",
                "year",
                2020,
                "genre",
                "pop",
                "mood",
                "party",
                "energy",
                3);
        supervisor().body(song).post("/api/songs").then().statusCode(201).body("explicit", equalTo(false));

        supervisor().body(song).post("/api/songs").then().statusCode(409).body("code", equalTo("song_duplicate"));
        agent().get("/api/songs/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("song_not_found"));
    }

    @Test
    void aRecommendationIsTheSameTwiceSpreadOverArtistsAndHasReasons() {
        Map<String, Object> wish = body(
                "eventType",
                "wedding",
                "moment",
                "peak_hour",
                "decades",
                List.of(1970),
                "genres",
                List.of("disco"),
                "count",
                15);

        String first = agent().body(wish)
                .post("/api/songs/recommend")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(agent().body(wish).post("/api/songs/recommend").asString()).isEqualTo(first);
        List<String> artists = agent().body(wish).post("/api/songs/recommend").path("items.song.artist");
        assertThat(new HashSet<>(artists)).hasSizeGreaterThanOrEqualTo(10);
        agent().body(wish)
                .post("/api/songs/recommend")
                .then()
                .body("items.song.energy", everyItem(greaterThanOrEqualTo(4)))
                .body("items.song.explicit", everyItem(is(false)))
                .body("items[0].reasons", hasItem("from the 1970s"));
        agent().body(body("eventType", "wedding", "moment", "dinner", "language", "fr"))
                .post("/api/songs/recommend")
                .then()
                .body("items.song.language", everyItem(org.hamcrest.Matchers.oneOf("fr", "instrumental")))
                .body("items[0].song.energy", lessThanOrEqualTo(2));
    }

    @Test
    void whatIsDislikedOrBlockedDoesNotCome() {
        String waterloo = song("Waterloo");
        String macarena = song("Macarena");
        String playlist = playlist();
        agent().put("/api/playlists/" + playlist + "/blocked/" + macarena)
                .then()
                .statusCode(200);

        agent().body(body(
                        "eventType",
                        "party",
                        "moment",
                        "peak_hour",
                        "count",
                        50,
                        "disliked",
                        List.of(waterloo),
                        "liked",
                        List.of(song("September")),
                        "playlistId",
                        playlist))
                .post("/api/songs/recommend")
                .then()
                .statusCode(200)
                .body("items.song.id", not(hasItem(waterloo)))
                .body("items.song.id", not(hasItem(macarena)))
                .body("items[0].song.title", equalTo("September"));
    }

    @Test
    void aPlaylistHasAnOrderLocksAndNoSongTwice() {
        String playlist = playlist();
        String a = song("At Last");
        String b = song("Billie Jean");
        String c = song("Celebration");
        add(playlist, a);
        add(playlist, b);
        agent().body(body("songId", a))
                .post("/api/playlists/" + playlist + "/songs")
                .then()
                .statusCode(409)
                .body("code", equalTo("song_duplicate"));
        agent().body(body("locked", true))
                .put("/api/playlists/" + playlist + "/songs/" + a)
                .then()
                .statusCode(200);

        agent().body(body("songId", c, "position", 0))
                .post("/api/playlists/" + playlist + "/songs")
                .then()
                .statusCode(200)
                .body("entries.songId", contains(a, c, b));
        agent().body(body("position", 2))
                .put("/api/playlists/" + playlist + "/songs/" + a)
                .then()
                .statusCode(409)
                .body("code", equalTo("song_locked"));
        agent().delete("/api/playlists/" + playlist + "/songs/" + a).then().statusCode(409);
        agent().body(body("position", 1))
                .put("/api/playlists/" + playlist + "/songs/" + b)
                .then()
                .body("entries.songId", contains(a, b, c));
        agent().header("If-Match", "\"1\"")
                .delete("/api/playlists/" + playlist + "/songs/" + b)
                .then()
                .statusCode(412);
        agent().delete("/api/playlists/" + playlist + "/songs/" + b).then().body("entries.songId", contains(a, c));
        agent().get("/api/playlists/" + playlist + "/export")
                .then()
                .statusCode(200)
                .body(startsWith("#EXTM3U\n#EXTINF:-1,Etta James - At Last\n"));
    }

    @Test
    void guestsWishAndVote() {
        String playlist = playlist();
        String wanted = song("Sweet Caroline");
        String other = song("Wonderwall");
        String wish = agent().body(body("songId", wanted, "guest", "Aunt Mary"))
                .post("/api/playlists/" + playlist + "/requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        agent().body(body("songId", wanted, "guest", "Uncle Bob"))
                .post("/api/playlists/" + playlist + "/requests")
                .then()
                .statusCode(409);
        for (String guest : List.of("Uncle Bob", "Uncle Bob", "Aunt Mary")) {
            agent().body(body("guest", guest)).post("/api/playlists/" + playlist + "/requests/" + wish + "/vote");
        }
        String second = agent().body(body("songId", other, "guest", "Tom"))
                .post("/api/playlists/" + playlist + "/requests")
                .path("id");

        agent().get("/api/playlists/" + playlist + "/requests").then().body("items.votes", contains(2, 1));
        agent().post("/api/playlists/" + playlist + "/requests/" + wish + "/approve")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"));
        agent().post("/api/playlists/" + playlist + "/requests/" + second + "/refuse")
                .then()
                .statusCode(200);
        agent().post("/api/playlists/" + playlist + "/requests/" + second + "/approve")
                .then()
                .statusCode(409);
        agent().get("/api/playlists/" + playlist).then().body("entries.songId", contains(wanted));
        agent().put("/api/playlists/" + playlist + "/blocked/" + other).then().statusCode(200);
        agent().body(body("songId", other))
                .post("/api/playlists/" + playlist + "/songs")
                .then()
                .statusCode(409)
                .body("code", equalTo("song_blocked"));
    }

    @Test
    void songsComeAndGoAsCsv() {
        String title = "=cmd|'/c calc'!A" + phone();
        String csv = "\uFEFFtitle,artist,year,genre,mood,energy\n"
                + "\"" + title + "\",\"Quoted, \"\"Artist\"\"\",1999,pop,party,4\n"
                + "No year,Nobody,soon,pop,party,4\n"
                + "Too wild,Nobody,1999,pop,party,9\n"
                + "Dancing Queen,ABBA,1976,disco,party,4\n";

        supervisor()
                .contentType("text/csv; charset=UTF-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/songs/import")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("known", equalTo(1))
                .body("refused", equalTo(2))
                .body("rows.row", contains(2, 3));

        agent().get("/api/songs/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("'" + title.substring(0, 4)));
        supervisor()
                .contentType("text/csv; charset=UTF-8")
                .body("not,a\n\"catalogue".getBytes(StandardCharsets.UTF_8))
                .post("/api/songs/import")
                .then()
                .statusCode(400)
                .body("code", equalTo("csv_invalid"));
    }
}

package io.baton.leads;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every limit of docs/limits.md that this service keeps: as much is taken, one more is not, and the next request is served. */
@QuarkusTest
class LimitsTest extends ServiceTest {

    private static final String NOBODY = UUID.randomUUID().toString();

    @AfterEach
    void theNextRequestIsServed() {
        agent().get("/api/contacts?limit=1").then().statusCode(200);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("/api/contacts", "name", 200),
                Arguments.of("/api/contacts", "company", 200),
                Arguments.of("/api/contacts/" + NOBODY + "/notes", "text", 10_000),
                Arguments.of("/api/contacts/" + NOBODY + "/consents", "evidence", 2000),
                Arguments.of("/api/contacts/" + NOBODY + "/consents", "wordingVersion", 64),
                Arguments.of("/api/admin/leads", "title", 200),
                Arguments.of("/api/admin/leads", "note", 2000),
                Arguments.of("/api/admin/leads", "nextAction", 500),
                Arguments.of("/api/admin/leads", "owner", 128),
                Arguments.of("/api/admin/leads/" + NOBODY + "/sms", "text", 1530),
                Arguments.of("/api/admin/scripts", "title", 200),
                Arguments.of("/api/admin/scripts", "body", 50_000),
                Arguments.of("/api/contracts", "title", 200),
                Arguments.of("/api/contracts", "body", 100_000),
                Arguments.of("/api/contract-templates", "title", 200),
                Arguments.of("/api/contract-templates", "body", 100_000),
                Arguments.of("/api/consultations", "title", 200),
                Arguments.of("/api/consultations", "agent", 128),
                Arguments.of("/api/playlists", "title", 200),
                Arguments.of("/api/songs", "title", 200));
    }

    /** What is within the limit may still be of no use (a contact that is not there), but that is another answer. */
    @ParameterizedTest
    @MethodSource("texts")
    void texts(String route, String field, int most) {
        org.assertj.core.api.Assertions.assertThat(
                        send(route, field, "x".repeat(most)).statusCode())
                .isIn(201, 404);
        refused(send(route, field, "x".repeat(most + 1)), field);
    }

    private static Response send(String route, String field, String text) {
        Map<String, Object> body = new HashMap<>(
                switch (route.replace(NOBODY, "{id}")) {
                    case "/api/contacts" -> body("name", "N");
                    case "/api/contacts/{id}/consents" ->
                        body("channel", "sms", "purpose", "service", "state", "granted", "wordingVersion", "1");
                    case "/api/admin/leads", "/api/contracts" -> body("contactId", NOBODY, "title", "T");
                    case "/api/admin/scripts" -> body("title", "T", "category", "sms", "body", "B");
                    case "/api/contract-templates" -> body("title", "T", "body", "B");
                    case "/api/consultations" ->
                        body(
                                "contactId",
                                NOBODY,
                                "agent",
                                "a",
                                "startsAt",
                                java.time.Instant.now().plusSeconds(86_400).toString());
                    case "/api/playlists" -> body("contactId", NOBODY, "title", "T", "eventType", "club");
                    case "/api/songs" ->
                        body("artist", phone(), "year", 2000, "genre", "pop", "mood", "party", "energy", 1);
                    default -> Map.of();
                });
        body.put(field, text);
        return supervisor().body(body).post(route);
    }

    static Stream<Arguments> lists() {
        Map<String, Object> line = body("description", "D", "quantity", 1, "unitPrice", 1);
        return Stream.of(
                Arguments.of("/api/contacts", "tags", 50, tags(10_000)),
                Arguments.of("/api/contacts", "phones", 10, phones(11)),
                Arguments.of("/api/invoices", "lines", 200, Collections.nCopies(201, line)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void lists(String route, String field, int most, List<?> tooMany) {
        for (List<?> list : List.of(tooMany, tooMany.subList(0, most))) {
            Map<String, Object> body =
                    route.equals("/api/contacts") ? body("name", "N") : body("contactId", NOBODY, "title", "T");
            body.put(field, list);
            Response answer = agent().body(body).post(route);
            if (list.size() > most) {
                refused(answer, field);
            } else {
                org.assertj.core.api.Assertions.assertThat(answer.statusCode()).isIn(201, 404);
            }
        }
    }

    private static List<String> tags(int count) {
        return IntStream.range(0, count).mapToObj(i -> "tag" + i).toList();
    }

    private static List<Map<String, Object>> phones(int count) {
        return IntStream.range(0, count).mapToObj(i -> body("value", phone())).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/contacts",
                "/api/admin/leads",
                "/api/admin/scripts",
                "/api/quotes",
                "/api/invoices",
                "/api/contracts",
                "/api/contract-templates",
                "/api/consultations",
                "/api/songs",
                "/api/playlists"
            })
    void pages(String list) {
        agent().get(list + "?limit=200").then().statusCode(200);
        refused(agent().get(list + "?limit=201"), "limit");
        refused(agent().get(list + "?limit=0"), "limit");
        refused(agent().get(list + "?cursor=" + "A".repeat(301)), "cursor");
        agent().get(list + "?cursor=AGFsaWNl").then().statusCode(400).body("code", equalTo("cursor_invalid"));
    }

    @ParameterizedTest
    @CsvSource({"q, x", "from, yesterday"})
    void queries(String parameter, String value) {
        refused(agent().get("/api/admin/leads?" + parameter + "=" + value), parameter);
    }

    @Test
    void aBodyOfTenMegabytes() {
        agent().body("{\"text\":\"" + "x".repeat(10_000_000) + "\"}")
                .post("/api/contacts/" + NOBODY + "/notes")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    private static void refused(Response answer, String field) {
        answer.then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("violations[0].field", endsWith(field));
    }

    @Test
    void aPlaylistIsFullAtFiveHundred() {
        String playlist = playlist();
        String path = "/api/playlists/" + playlist;
        List<String> songs = agent().get("/api/songs?limit=3").path("items.id");
        fill(playlist, "entries", 499, "{\"songId\":\"%s\",\"locked\":false}");
        agent().body(body("songId", songs.get(0))).post(path + "/songs").then().statusCode(200);
        refused(agent().body(body("songId", songs.get(1))).post(path + "/songs"), "songId");

        fill(playlist, "blocked", 499, "\"%s\"");
        agent().put(path + "/blocked/" + songs.get(1)).then().statusCode(200);
        refused(agent().put(path + "/blocked/" + songs.get(2)), "songId");
    }

    @Test
    void aThousandGuestsVoteForASong() {
        String playlist = playlist();
        String song = agent().get("/api/songs?limit=1").path("items[0].id");
        String wish = agent().body(body("songId", song, "guest", "1"))
                .post("/api/playlists/" + playlist + "/requests")
                .path("id");
        run(
                "UPDATE song_request SET voters = (SELECT array_agg(CAST(n AS text)) FROM generate_series(1, 999) n)"
                        + " WHERE id = :id",
                wish);
        String vote = "/api/playlists/" + playlist + "/requests/" + wish + "/vote";

        agent().body(body("guest", "1000")).post(vote).then().statusCode(200).body("votes", equalTo(1000));
        refused(agent().body(body("guest", "1001")).post(vote), "guest");
        agent().body(body("guest", "7")).post(vote).then().statusCode(200).body("votes", equalTo(1000));
    }

    @Test
    void anImportHasAHundredParts() {
        String id = as("sam", "supervisor", "agent")
                .contentType("text/csv")
                .body("name,title\n")
                .post("/api/admin/leads/imports?start=false")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        as("sam", "supervisor", "agent")
                .contentType("text/csv")
                .body("A,B\n")
                .put("/api/admin/leads/imports/" + id + "/parts/99")
                .then()
                .statusCode(200);
        refused(
                as("sam", "supervisor", "agent")
                        .contentType("text/csv")
                        .body("A,B\n")
                        .put("/api/admin/leads/imports/" + id + "/parts/100"),
                "part");
    }

    /** The file is whole; only that most of it was taken in before is pretended, as after a worker was killed. */
    @Test
    void anImportHasAHundredThousandRows() {
        String id = as("sam", "supervisor", "agent")
                .contentType("text/csv")
                .body("name,title\n" + "A,B\n".repeat(100_001))
                .post("/api/admin/leads/imports?start=false")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        run(
                "UPDATE lead_import SET state = 'running', dry_run = true, done_rows = 99999, created = 99999, lease_until = now()"
                        + " WHERE id = :id",
                id);

        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> "failed"
                        .equals(supervisor()
                                .get("/api/admin/leads/imports/" + id)
                                .path("state")));

        supervisor()
                .get("/api/admin/leads/imports/" + id)
                .then()
                .body("created", equalTo(100_000))
                .body("doneRows", equalTo(100_000))
                .body("reason", org.hamcrest.Matchers.containsString("more than 100000 rows"));
    }

    private static String playlist() {
        return agent().body(body("contactId", contact("Full"), "title", "Full", "eventType", "party"))
                .post("/api/playlists")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void fill(String playlist, String column, int many, String element) {
        String json = IntStream.range(0, many)
                .mapToObj(i -> element.formatted(UUID.randomUUID()))
                .collect(java.util.stream.Collectors.joining(",", "[", "]"));
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(
                "UPDATE playlist SET " + column + " = :json WHERE id = :id",
                Map.of("json", json, "id", UUID.fromString(playlist)))));
    }

    private static void run(String sql, String id) {
        Reactive.await(() -> Panache.withTransaction(() -> Sql.run(sql, Map.of("id", UUID.fromString(id)))));
    }
}

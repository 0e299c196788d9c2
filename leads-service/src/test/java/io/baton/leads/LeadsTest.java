package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leads: begun, moved, listed, counted. */
@QuarkusTest
class LeadsTest extends ServiceTest {

    private static String lead(Object... pairs) {
        return agent().body(body(pairs))
                .post("/api/admin/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response move(String lead, String status, String reason) {
        return agent().body(body("status", status, "reason", reason)).patch("/api/admin/leads/" + lead);
    }

    @Test
    void aLeadGoesItsWayAndTheWayIsKept() {
        String contact = contact("Leah Lead");
        String lead = lead("contactId", contact, "title", "Wedding in June", "value", 4200.5, "owner", "alice");
        agent().get("/api/admin/leads/" + lead)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("new"))
                .body("currency", equalTo("EUR"))
                .body("contactName", equalTo("Leah Lead"))
                .body("nextStatuses", contains("contacted", "lost"))
                .body("history.to", contains("new"));

        move(lead, "contacted", null).then().statusCode(200);
        move(lead, "qualified", "budget_confirmed").then().statusCode(200);
        move(lead, "won", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("lead_state"))
                .body("allowed", contains("proposal", "lost"));
        move(lead, "lost", null).then().statusCode(400).body("violations[0].field", equalTo("reason"));
        move(lead, "lost", "too_expensive")
                .then()
                .statusCode(200)
                .body("history.to", contains("new", "contacted", "qualified", "lost"))
                .body("history[3].reason", equalTo("too_expensive"))
                .body("history[3].changedBy", equalTo("alice"));
        assertThat(types(contact, "io.baton.lead.assigned.v1")).contains("io.baton.lead.created.v1");
    }

    @Test
    void aStaleChangeIsRefused() {
        String lead = lead("contactId", contact("Stale"), "title", "T");
        agent().header("If-Match", "\"1\"")
                .body(body("title", "U", "owner", "bob"))
                .patch("/api/admin/leads/" + lead)
                .then()
                .statusCode(200)
                .body("owner", equalTo("bob"));

        agent().header("If-Match", "\"1\"")
                .body(body("owner", ""))
                .patch("/api/admin/leads/" + lead)
                .then()
                .statusCode(412);
        agent().header("If-Match", "\"2\"")
                .body(body("owner", ""))
                .patch("/api/admin/leads/" + lead)
                .then()
                .statusCode(200)
                .body("owner", nullValue());
    }

    @Test
    void nullMeansAtNoTimeAndWhatIsNotNamedStays() {
        String lead = lead("contactId", contact("Nulla"), "title", "T", "nextActionAt", "2026-12-01T10:00:00Z");
        agent().body("{\"title\":\"U\"}")
                .patch("/api/admin/leads/" + lead)
                .then()
                .statusCode(200)
                .body("nextActionAt", equalTo("2026-12-01T10:00:00Z"));

        agent().body("{\"nextActionAt\":null}")
                .patch("/api/admin/leads/" + lead)
                .then()
                .statusCode(200)
                .body("title", equalTo("U"))
                .body("nextActionAt", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createdAt",
                "-createdAt",
                "updatedAt",
                "value",
                "-value",
                "priority",
                "-priority",
                "nextActionAt",
                "-nextActionAt"
            })
    void aListGoesOnInItsOrder(String sort) {
        String source = "sorted_" + sort.toLowerCase(java.util.Locale.ROOT).replace("-", "d_");
        String contact = contact("Sorted");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(lead(
                    "contactId",
                    contact,
                    "title",
                    "T" + i,
                    "source",
                    source,
                    "value",
                    i % 2 * 10,
                    "priority",
                    i % 3,
                    "nextActionAt",
                    i == 3 ? null : "2026-12-0" + (1 + i % 2) + "T10:00:00Z"));
        }
        List<String> seen = new ArrayList<>();
        List<String> whole = agent().get("/api/admin/leads?source=" + source + "&sort=" + sort)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        String cursor = "";
        do {
            var page = agent().get("/api/admin/leads?limit=2&source=" + source + "&sort=" + sort + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor") == null ? "" : "&cursor=" + page.path("nextCursor");
        } while (!cursor.isEmpty());

        assertThat(seen).isEqualTo(whole).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void filtersAndTheBoardAgree() {
        String contact = contact(body("name", "Friederike Filter"));
        String source = "filtered";
        String first = lead(
                "contactId",
                contact,
                "title",
                "Summer gala",
                "source",
                source,
                "owner",
                "bob",
                "value",
                10,
                "tags",
                List.of("gala"));
        lead("contactId", contact, "title", "Winter ball", "source", source, "owner", "alice", "value", 5);
        move(first, "contacted", null).then().statusCode(200);

        for (String filter : List.of(
                "status=contacted",
                "owner=bob",
                "tag=gala",
                "q=sumer gala",
                "from=2026-01-01T00:00:00Z&status=contacted")) {
            agent().get("/api/admin/leads?source=" + source + "&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(first));
        }
        agent().get("/api/admin/leads?q=friederike").then().body("items.id", hasItem(first));
        agent().get("/api/admin/leads?contactId=" + contact).then().body("items.size()", equalTo(2));
        agent().get("/api/admin/leads?to=2026-01-01T00:00:00Z").then().body("items.size()", equalTo(0));
        agent().get("/api/admin/leads/board?source=" + source)
                .then()
                .statusCode(200)
                .body("columns.status", contains("new", "contacted", "qualified", "proposal", "won", "lost"))
                .body("columns.count", contains(1, 1, 0, 0, 0, 0))
                .body("columns[1].values.EUR", equalTo(10.0f));
    }

    @ParameterizedTest
    @CsvSource({
        "value, -1, value",
        "value, 1.005, value",
        "currency, XYZ, currency",
        "nextActionAt, 1999-01-01T00:00:00Z, nextActionAt",
        "nextActionAt, 2026-02-30T00:00:00Z, nextActionAt",
        "status, thinking, status",
        "title, ' ', title"
    })
    void badInputIsNamed(String field, String value, String named) {
        Map<String, Object> body = body("contactId", contact("Bad"), "title", "T");
        body.put(field, value);

        agent().body(body)
                .post("/api/admin/leads")
                .then()
                .statusCode(400)
                .body("violations[0].field", org.hamcrest.Matchers.endsWith(named));
    }

    @Test
    void aCursorOfAnotherOrderAndAnUnknownContactAreRefused() {
        String contact = contact("Cursor");
        lead("contactId", contact, "title", "1", "source", "cursors");
        lead("contactId", contact, "title", "2", "source", "cursors");
        String cursor = agent().get("/api/admin/leads?limit=1&source=cursors").path("nextCursor");

        agent().get("/api/admin/leads?sort=value&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
        agent().body(body("contactId", UUID.randomUUID(), "title", "T"))
                .post("/api/admin/leads")
                .then()
                .statusCode(404)
                .body("code", equalTo("contact_not_found"));
        agent().get("/api/admin/leads/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("lead_not_found"));
    }
}

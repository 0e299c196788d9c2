package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Leads as CSV: tried out, taken in, reported row by row, resumed, given out harmless. */
@QuarkusTest
class ImportTest extends ServiceTest {

    private static final String HEADER = "name,email,phone,country,title,value,source,tags,next_action_at\n";

    private static RequestSpecification csv() {
        return as("sam", "supervisor", "agent").contentType("text/csv");
    }

    private static String begin(String query, byte[] content) {
        return csv().body(content)
                .post("/api/admin/leads/imports" + query)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static void awaitState(String id, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> supervisor()
                .get("/api/admin/leads/imports/" + id)
                .then()
                .body("state", equalTo(state)));
    }

    @Test
    void aFileIsTriedOutAndThenTakenIn() {
        String source = "import_" + phone().substring(5);
        String file = "\uFEFF" + HEADER
                + "\"Müller, Änne\",aenne@example.com," + phone() + ",,Gala,1200.50," + source
                + ",vip;gala,2026-12-01T09:00:00Z\n"
                + "No Country,,030 123456,,Party,10," + source + ",,\n"
                + "With Country,,030 123456,DE,Party,10," + source + ",,\n"
                + "Bad Value,,,,Party,ten," + source + ",,\n"
                + ",,,,Nameless,10," + source + ",,\n"
                + "Negative,,,,Party,-5," + source + ",,\n"
                + "Bad Time,,,,Party,5," + source + ",,soon\n"
                + "Bad Mail,nowhere,,,Party,5," + source + ",,\n";

        String id = begin("?dryRun=true", file.getBytes(StandardCharsets.UTF_8));
        awaitState(id, "done");
        supervisor()
                .get("/api/admin/leads/imports/" + id)
                .then()
                .body("created", equalTo(2))
                .body("refused", equalTo(6))
                .body("doneRows", equalTo(8));
        agent().get("/api/admin/leads?source=" + source).then().body("items.size()", equalTo(0));
        supervisor()
                .get("/api/admin/leads/imports/" + id + "/rows?outcome=refused")
                .then()
                .statusCode(200)
                .body("items.row", contains(2, 4, 5, 6, 7, 8))
                .body("items[0].code", equalTo("phone_invalid"))
                .body(
                        "items.field",
                        contains("phones[0].value", "value", "name", "value", "nextActionAt", "emails[0].value"));

        supervisor().post("/api/admin/leads/imports/" + id + "/start").then().statusCode(202);
        awaitState(id, "done");

        agent().get("/api/admin/leads?sort=createdAt&source=" + source)
                .then()
                .body("items.title", contains("Gala", "Party"))
                .body("items[0].tags", contains("gala", "vip"))
                .body("items[0].value", equalTo(1200.5f));
        supervisor()
                .post("/api/admin/leads/imports/" + id + "/start")
                .then()
                .statusCode(409)
                .body("code", equalTo("import_state"));
    }

    @Test
    void aFileInPartsIsCutAnywhereAndAWorkerThatDiedIsReplaced() {
        String source = "parts_" + phone().substring(5);
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= 450; i++) {
            file.append("Käthe ")
                    .append(i)
                    .append(",,,,Title ")
                    .append(i)
                    .append(",1,")
                    .append(source)
                    .append(",,\n");
        }
        byte[] whole = file.toString().getBytes(StandardCharsets.UTF_8);
        // Given a cut in the middle of a letter of two bytes
        int cut = file.substring(0, file.indexOf("ä", 5000)).getBytes(StandardCharsets.UTF_8).length + 1;
        String id = begin("?start=false", java.util.Arrays.copyOfRange(whole, 0, cut));
        csv().body(java.util.Arrays.copyOfRange(whole, cut, whole.length))
                .put("/api/admin/leads/imports/" + id + "/parts/1")
                .then()
                .statusCode(200);
        supervisor().post("/api/admin/leads/imports/" + id + "/start").then().statusCode(202);

        // When its worker loses it again and again, as if it were killed between two batches
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    Reactive.await(() -> Panache.withTransaction(() -> Sql.run(
                            "UPDATE lead_import SET lease = NULL, lease_until = now() WHERE id = :id AND state = 'running' AND done_rows < 300",
                            Map.of("id", UUID.fromString(id)))));
                    return "done"
                            .equals(supervisor()
                                    .get("/api/admin/leads/imports/" + id)
                                    .path("state"));
                });

        // Then each row is there once
        supervisor()
                .get("/api/admin/leads/imports/" + id)
                .then()
                .body("created", equalTo(450))
                .body("doneRows", equalTo(450));
        Long leads = Reactive.await(() -> Panache.withSession(() -> Sql.rows(
                        "SELECT count(DISTINCT title) * 1000 + count(*) FROM lead WHERE source = :source",
                        Long.class,
                        Map.of("source", source))
                .map(java.util.List::getFirst)));
        assertThat(leads).isEqualTo(450_450L);
    }

    @Test
    void whatIsNoCsvOfLeadsFailsWithTheReason() {
        String latin = begin("", (HEADER + "M\u00fcller,,,,T,,,,\n").getBytes(StandardCharsets.ISO_8859_1));
        awaitState(latin, "failed");
        supervisor().get("/api/admin/leads/imports/" + latin).then().body("reason", containsString("UTF-8"));
        String unknown = begin("", "name,title,shoe_size\nA,B,44\n".getBytes(StandardCharsets.UTF_8));
        awaitState(unknown, "failed");
        supervisor().get("/api/admin/leads/imports/" + unknown).then().body("reason", containsString("shoe_size"));
        String open = begin("", "name,title\n\"A,B\n".getBytes(StandardCharsets.UTF_8));
        awaitState(open, "failed");
        supervisor().get("/api/admin/leads/imports/" + open).then().body("reason", containsString("quotes"));
        supervisor().get("/api/admin/leads/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whatGoesOutIsNotComputed() {
        String contact = contact(body("name", "=HYPERLINK(\"http://example.com\")"));
        agent().body(body("contactId", contact, "title", "+1-2", "nextAction", "@SUM(A1)", "source", "formula"))
                .post("/api/admin/leads")
                .then()
                .statusCode(201);

        String out = supervisor()
                .get("/api/admin/leads/export")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(out).startsWith("name,email,phone").contains("'=HYPERLINK", "'+1-2", "'@SUM(A1)");
        assertThat(out.lines().filter(line -> line.startsWith("=") || line.contains(",=") || line.contains(",@")))
                .isEmpty();
    }
}

package io.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.baton.kit.sql.Sql;
import io.baton.kit.testing.Reactive;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is erased is nowhere any more: in no table, no topic, and never was in a log. */
@QuarkusTest
class ErasedTest extends ServiceTest {

    private static final String TEXT_COLUMNS = """
            SELECT c.table_name, c.column_name, c.data_type FROM information_schema.columns c
            JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
              AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')""";

    private final String name = "Zacharias Quibble" + phone().substring(5);
    private final String number = phone();
    private final String other = phone();
    private final String address = email();
    private final List<String> words = List.of(name, name.toLowerCase(Locale.ROOT), number, other, address);
    private final Log log = new Log();

    /** What the console would show, as it would show it. */
    private static final class Log extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final PatternFormatter words = new PatternFormatter("%c %s%e");
        private final Filter redaction = Stream.of(Logger.getLogger("").getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .map(Handler::getFilter)
                .findFirst()
                .orElse(null);

        @Override
        public void publish(LogRecord record) {
            if (redaction == null || redaction.isLoggable(record)) {
                lines.add(words.format(record));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(log);
    }

    @Test
    void nothingIsLeftOfSomebodyWhoWasEverywhere() {
        // Given somebody of whom every feature keeps something, under two ids
        String id = everywhere();
        assertThat(found()).as("the search finds what is there").isNotEmpty();
        supervisor()
                .post("/api/contacts/" + id + "/export")
                .then()
                .statusCode(200)
                .body("contact.name", equalTo(name));

        // When they are erased
        admin().delete("/api/contacts/" + id).then().statusCode(200);

        // Then nothing is found anywhere, also after the timeline has heard all that was told of them
        facts("baton.crm", id, seen -> seen.stream()
                .anyMatch(event -> event.type().equals("io.baton.contact.erased.v1")));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(found())
                .isEmpty());
        for (String topic : List.of("baton.crm", "baton.crm.dlq")) {
            assertThat(records(topic).stream()
                            .map(record -> record.key()
                                    + new String(record.value(), StandardCharsets.UTF_8)
                                    + record.headers())
                            .filter(this::names))
                    .as(topic)
                    .isEmpty();
        }
        assertThat(log.lines).isNotEmpty();
        assertThat(log.lines.stream().filter(this::names)).isEmpty();
        agent().queryParam("q", name).get("/api/contacts").then().body("items.size()", equalTo(0));
    }

    private String everywhere() {
        var person = body(
                "name", name,
                "company", name + " & Sons",
                "tags", List.of(name.replace(' ', '-')),
                "custom", Map.of("alias", name),
                "phones", List.of(body("value", number, "verified", true), body("value", other, "verified", false)),
                "emails", List.of(body("value", address, "verified", true)));
        String id = agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(person)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // Somebody tries to write the same person down again: refused, by the database
        agent().body(person).post("/api/contacts").then().statusCode(409);
        String twin = contact(body("name", name, "phones", List.of(body("value", other, "verified", false))));
        agent().body(body("text", "Met " + name)).post("/api/contacts/" + twin + "/notes");
        supervisor()
                .body(body("contactId", twin))
                .post("/api/contacts/" + id + "/merge")
                .then()
                .statusCode(200);
        agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body("text", "Ring " + number))
                .post("/api/contacts/" + id + "/notes");
        agent().body(body(
                        "channel",
                        "phone",
                        "purpose",
                        "service",
                        "state",
                        "granted",
                        "wordingVersion",
                        "1",
                        "evidence",
                        "mail from " + address))
                .post("/api/contacts/" + id + "/consents")
                .then()
                .statusCode(201);
        String lead = made(
                "/api/admin/leads",
                "contactId",
                id,
                "title",
                "Party of " + name,
                "note",
                name,
                "nextAction",
                "ring " + number,
                "tags",
                List.of(name.replace(' ', '-')),
                "custom",
                Map.of("who", name));
        var lines = List.of(body("description", "Portrait of " + name, "quantity", 1, "unitPrice", "10.50"));
        String contract = made(
                "/api/contracts",
                "contactId",
                id,
                "leadId",
                lead,
                "title",
                "For " + name,
                "lines",
                lines,
                "body",
                "With {{contact.name}}");
        agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/contracts/" + contract + "/issue")
                .then()
                .statusCode(200);
        made(
                "/api/consultations",
                "contactId",
                id,
                "agent",
                "e" + phone(),
                "title",
                "With " + name,
                "startsAt",
                Instant.now().plus(Duration.ofDays(9)).toString());
        made("/api/playlists", "contactId", id, "title", "Songs for " + name, "eventType", "party");
        imported();
        return id;
    }

    /** A file that names them too: what comes of it is another contact, but the file itself is not kept. */
    private void imported() {
        String csv = "name,title\n" + name + "," + "\n";
        String it = as("sam", "supervisor", "agent")
                .contentType("text/csv")
                .body(csv)
                .post("/api/admin/leads/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> supervisor()
                .get("/api/admin/leads/imports/" + it)
                .then()
                .body("state", equalTo("done"))
                .body("refused", equalTo(1)));
    }

    private static String made(String path, Object... fields) {
        return agent().body(body(fields))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private boolean names(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Every column of every table in which one of the words stands. */
    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Object[] column : rows(TEXT_COLUMNS)) {
            String text = column[2].equals("bytea") ? "encode(%s, 'escape')" : "CAST(%s AS text)";
            for (String word : words) {
                String sql = "SELECT count(*), 1 FROM " + column[0] + " WHERE position('" + word + "' IN "
                        + text.formatted("\"" + column[1] + "\"") + ") > 0";
                if (((Number) rows(sql).getFirst()[0]).longValue() > 0) {
                    found.add(column[0] + "." + column[1]);
                }
            }
        }
        return found;
    }

    private static List<Object[]> rows(String sql) {
        return Reactive.await(() -> Panache.withSession(() -> Sql.rows(sql, Object[].class, Map.of())));
    }
}

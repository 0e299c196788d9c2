package io.baton.systemtest.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.events.Topics;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.events.KeptRecords;
import io.baton.systemtest.events.Recogniser;
import io.baton.systemtest.history.Speech;
import io.baton.systemtest.history.WebsiteCall;
import io.baton.systemtest.lean.LeanParties;
import io.baton.systemtest.model.StandInModel.Mood;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is erased is nowhere in the whole system: in no database, no log and no topic. */
@SystemTest
class ErasedIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String TEXT_COLUMNS = """
            SELECT format('SELECT %L, count(*) FROM %I.%I WHERE ', c.table_schema || '.' || c.table_name || '.' || c.column_name,
                          c.table_schema, c.table_name),
                   CASE c.data_type WHEN 'bytea' THEN format('encode(%I, ''escape'')', c.column_name)
                                    ELSE format('CAST(%I AS text)', c.column_name) END
            FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema') AND t.table_type = 'BASE TABLE'
              AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')""";

    private final String name =
            "Zacharias Quibble" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final String number = "+4930" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String address =
            "mail" + ThreadLocalRandom.current().nextInt(1_000_000, 999_999_999) + "@example.com";
    /** Nobody says it but in what is said of them. */
    private final String saying = "marzipan" + ThreadLocalRandom.current().nextInt(1_000_000, 999_999_999);

    private final List<String> words = List.of(
            saying,
            name,
            name.toLowerCase(Locale.ROOT),
            name.replace(' ', '+'),
            name.replace(" ", "%20"),
            number.substring(1),
            address);

    @Tag("long")
    @Test
    void nothingIsLeftInTheWholeSystem(RunningStack stack) throws SQLException, IOException {
        BatonApi alice = stack.as("alice");
        String id = everywhere(alice);
        talkedOf(stack, id);
        assertThat(databases(stack))
                .as("the search finds what is there")
                .anyMatch(found -> found.startsWith("leads"))
                .contains(
                        "conversation public.message.text",
                        "conversation public.conversation.summary",
                        "conversation public.summary.body",
                        "conversation public.analysis.body",
                        "conversation public.proposal.arguments");
        JsonNode export = stack.as("sam")
                .post("/api/contacts/" + id + "/export")
                .expect(200)
                .body();
        assertThat(export.at("/contact/name").asText()).isEqualTo(name);
        assertThat(export.toString()).contains(number, address, "Party of " + name, "With " + name, "Met " + name);

        JsonNode receipt =
                stack.as("ada").delete("/api/contacts/" + id).expect(200).body();

        assertThat(receipt.path("counts").path("contacts").asInt()).isEqualTo(1);
        assertThat(receipt.path("counts").path("leads").asInt()).isEqualTo(1);
        alice.get("/api/contacts/" + id).expect(404);
        // What others still have to hear of it is heard first: the fact of the erasure comes last
        await().atMost(PATIENCE).until(() -> messages(stack).stream()
                .anyMatch(message -> id.equals(message.key()) && text(message).contains("io.baton.contact.erased.v1")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(databases(stack)).isEmpty());
        assertThat(messages(stack).stream()
                        .filter(message -> names(text(message)))
                        .map(ConsumerRecord::topic))
                .isEmpty();
        assertThat(logs(stack)).as("there are logs to look into").isNotEmpty();
        assertThat(logs(stack).stream().filter(log -> namesIn(log, words))).isEmpty();
        assertThat(logs(stack).stream().filter(log -> namesIn(log, List.of(RunningStack.MODEL_KEY))))
                .isEmpty();
    }

    /** Somebody of whom every feature keeps something, and whom people looked for. */
    private String everywhere(BatonApi alice) {
        String id = made(
                alice,
                "/api/contacts",
                Map.of(
                        "name",
                        name,
                        "company",
                        name + " & Sons",
                        "phones",
                        List.of(Map.of("value", number, "verified", true)),
                        "emails",
                        List.of(Map.of("value", address, "verified", true))));
        String lead = made(
                alice,
                "/api/admin/leads",
                Map.of("contactId", id, "title", "Party of " + name, "nextAction", "ring " + number));
        made(alice, "/api/contacts/" + id + "/notes", Map.of("text", "Met " + name + ", " + address));
        String contract = made(
                alice,
                "/api/contracts",
                Map.of(
                        "contactId",
                        id,
                        "leadId",
                        lead,
                        "title",
                        "For " + name,
                        "lines",
                        List.of(Map.of("description", "Portrait of " + name, "quantity", 1, "unitPrice", 10)),
                        "body",
                        "With {{contact.name}}, {{contact.email}}"));
        alice.post("/api/contracts/" + contract + "/issue").expect(200);
        alice.get("/api/contracts/" + contract + "/pdf").expect(200);
        made(
                alice,
                "/api/consultations",
                Map.of(
                        "contactId",
                        id,
                        "agent",
                        "agent-" + UUID.randomUUID(),
                        "title",
                        "With " + name,
                        "startsAt",
                        Instant.now().plus(Duration.ofDays(9)).toString()));
        made(alice, "/api/playlists", Map.of("contactId", id, "title", "Songs for " + name, "eventType", "party"));
        alice.get("/api/contacts?q=" + name.replace(' ', '+')).expect(200);
        alice.get("/api/contacts/resolve?phone=" + number.replace("+", "%2B")).expect(200);
        // Refused by the database, in whose message the number stands
        alice.post("/api/contacts", Map.of("name", name, "phones", List.of(Map.of("value", number, "verified", true))))
                .expect(409);
        return id;
    }

    private static String made(BatonApi api, String path, Map<String, ?> body) {
        return api.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(path, body)
                .expect(201)
                .text("/id");
    }

    /** A call with them that was analysed and summed up, a colleague who was told, and what the assistant was asked about them. */
    private void talkedOf(RunningStack stack, String contact) {
        BatonApi alice = stack.as("alice");
        stack.as("bob")
                .put("/api/agents/me/status", Map.of("status", "available"))
                .expect(200, 204);
        // What is written without a model quotes what was said
        stack.model().become(Mood.FAILING);
        try (LeanParties parties = new LeanParties();
                WebsiteCall call = new WebsiteCall(stack.suite(), parties);
                Recogniser recogniser = new Recogniser(stack.addresses().kafka())) {
            String conversation = "/api/conversations/" + call.id();
            call.answeredBy("alice");
            recogniser.tell(said(call));
            await().atMost(PATIENCE)
                    .until(() -> !items(alice, conversation + "/analyses").isEmpty());
            alice.put(conversation + "/contact", Map.of("contactId", contact)).expect(200);
            alice.post(
                            conversation + "/messages",
                            Map.of(
                                    "id",
                                    UUID.randomUUID(),
                                    "role",
                                    "agent",
                                    "text",
                                    "@bob, ring %s at %s: %s".formatted(name, number, saying)))
                    .expect(200);
            call.end();
            await().atMost(PATIENCE)
                    .until(() -> !items(alice, conversation + "/summaries").isEmpty());
            await().atMost(PATIENCE).until(() -> items(stack.as("bob"), "/api/notifications")
                    .toString()
                    .contains(call.id().toString()));
        } finally {
            stack.model().become(Mood.WELL);
        }
        askedOf(alice, contact);
    }

    private List<CloudEvent> said(WebsiteCall call) {
        return Stream.of(
                        "My name is " + name + ", I want a feast.",
                        "Please ring me at " + number + " tomorrow?",
                        "Or write to " + address + ", I promise to answer.",
                        "And I like " + saying + ", please send me a quote.",
                        name + " again, it is urgent.")
                .map(text -> new Speech(call.id(), UUID.randomUUID(), call.visitor(), "caller", text, Instant.now()))
                .map(Speech::whole)
                .toList();
    }

    /** A chat with the assistant that names them, in which it looked them up and wants to note something. */
    private void askedOf(BatonApi alice, String contact) {
        alice.post(
                        "/api/admin-assistant/chat",
                        Map.of("message", "What do we know of %s, %s, who likes %s?".formatted(name, number, saying)))
                .expect(200);
        alice.post("/api/assistant/functions/get_contact_details", Map.of("contactId", contact))
                .expect(200);
        alice.post(
                        "/api/assistant/functions/add_contact_note",
                        Map.of("contactId", contact, "text", name + " likes " + saying))
                .expect(202);
    }

    private static JsonNode items(BatonApi api, String path) {
        return api.get(path).expect(200).body().path("items");
    }

    private boolean names(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Every column of every table of every database in which one of the words stands. */
    private List<String> databases(RunningStack stack) throws SQLException {
        List<String> found = new ArrayList<>();
        List<String> all = new ArrayList<>();
        try (Connection connection = connect(stack, "postgres");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT datname FROM pg_database WHERE NOT datistemplate")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        for (String database : all) {
            try (Connection connection = connect(stack, database)) {
                search(connection, database, found);
            }
        }
        return found;
    }

    private void search(Connection connection, String database, List<String> found) throws SQLException {
        Map<String, String> columns = new HashMap<>();
        try (ResultSet rows = connection.createStatement().executeQuery(TEXT_COLUMNS)) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        for (var column : columns.entrySet()) {
            String any = "EXISTS (SELECT FROM unnest(?) AS word WHERE position(word IN " + column.getValue() + ") > 0)";
            try (PreparedStatement query = connection.prepareStatement(column.getKey() + any)) {
                query.setArray(1, connection.createArrayOf("text", words.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    if (rows.getLong(2) > 0) {
                        found.add(database + " " + rows.getString(1));
                    }
                }
            }
        }
    }

    private static Connection connect(RunningStack stack, String database) throws SQLException {
        int port = 15432 + stack.addresses().offset();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable",
                "postgres",
                stack.secret("POSTGRES_PASSWORD"));
    }

    /** Everything on all topics but Kafka's own and the transcripts, which forget after a day. */
    private static List<ConsumerRecord<String, byte[]>> messages(RunningStack stack) {
        return KeptRecords.on(stack.addresses().kafka(), topic -> !topic.equals(Topics.TRANSCRIPTS));
    }

    private static String text(ConsumerRecord<String, byte[]> message) {
        StringBuilder text = new StringBuilder().append(message.key()).append('\n');
        message.headers().forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8))
                .append('\n'));
        if (message.value() != null) {
            text.append(new String(message.value(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static List<Path> logs(RunningStack stack) throws IOException {
        try (Stream<Path> files = Files.walk(stack.state().resolve("logs"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean namesIn(Path log, List<String> words) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> words.stream().anyMatch(line::contains));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.baton.systemtest.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.BatonApi;
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
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
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
    private final List<String> words = List.of(
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
        assertThat(databases(stack)).as("the search finds what is there").anyMatch(found -> found.startsWith("leads"));
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
        assertThat(logs(stack).stream().filter(this::namesIn)).isEmpty();
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

    /** Everything on all topics but Kafka's own. */
    private static List<ConsumerRecord<String, byte[]>> messages(RunningStack stack) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.addresses().kafka(), "allow.auto.create.topics", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> !topic.getKey().startsWith("__"))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(500)).forEach(messages::add);
            }
        }
        return messages;
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

    private boolean namesIn(Path log) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(this::names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

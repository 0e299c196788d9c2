package io.baton.systemtest.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.events.EventJson;
import io.baton.events.Topics;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.events.KeptRecords;
import io.baton.systemtest.events.Recogniser;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * conversation-service is killed (SIGKILL) while it takes in what was said, and while it does what somebody said yes to: nothing is
 * lost, and nothing is there or done twice.
 */
@SystemTest
@Tag("long")
class KilledConversationIT {

    private static final int CALLS = 20;
    private static final int SEGMENTS = 2000;
    private static final int KILLS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(20);

    /** How long after the yes the service dies. */
    private static final List<Duration> MOMENTS =
            Stream.of(0, 20, 50, 100, 200).map(Duration::ofMillis).toList();

    @Test
    void whatWasSaidIsThereOnce(RunningStack stack) throws SQLException {
        List<Speech> said = said();
        List<CloudEvent> events = said.stream().map(Speech::whole).toList();
        try (Connection database = connect(stack, "conversation");
                Recogniser recogniser = new Recogniser(stack.addresses().kafka())) {
            ProcessHandle victim = stack.process("conversation-service");
            recogniser.tell(events);
            for (int kill = 1; kill <= KILLS; kill++) {
                int wanted = SEGMENTS * kill / (KILLS + 1);
                await().atMost(PATIENCE).pollInterval(POLL).until(() -> heard(database, said) >= wanted);
                kill(victim);
                long died = System.nanoTime();
                int before = heard(database, said);
                assertThat(before).as("it was killed in the middle").isLessThan(SEGMENTS);
                victim = awaitRestart(stack, victim);
                Duration back = Duration.ofNanos(System.nanoTime() - died);
                await().atMost(PATIENCE).pollInterval(POLL).until(() -> heard(database, said) > before);
                Duration heardAgain = Duration.ofNanos(System.nanoTime() - died);
                System.out.printf(
                        "kill %d: answers after %.1f s, takes words in after %.1f s%n",
                        kill, back.toMillis() / 1e3, heardAgain.toMillis() / 1e3);
            }

            await().atMost(PATIENCE).until(() -> heard(database, said) == SEGMENTS);
        }
        BatonApi alice = stack.as("alice");
        for (UUID call : calls(said)) {
            assertThat(texts(alice, call))
                    .isEqualTo(said.stream()
                            .filter(speech -> speech.callId().equals(call))
                            .map(Speech::text)
                            .toList());
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(factsOf(stack, said))
                .hasSize(SEGMENTS)
                .allSatisfy((message, ids) -> assertThat(ids).hasSize(1)));
    }

    @Test
    void whatWasConfirmedIsDoneOnce(RunningStack stack) {
        List<String> states = new ArrayList<>();
        for (Duration moment : MOMENTS) {
            String title = "Killed after " + moment.toMillis() + " ms";
            states.add(doneOnce(stack, title, proposal -> LockSupport.parkNanos(moment.toNanos())));
        }
        System.out.println(states);
        assertThat(states).as("one was killed before its answer").anyMatch(state -> !state.contains(": 200,"));
    }

    @Test
    void whatIsBeingDoneIsDoneOnce(RunningStack stack) throws SQLException {
        try (Connection conversations = connect(stack, "conversation");
                Connection leads = connect(stack, "leads")) {
            String written = "SELECT count(*) FROM proposal WHERE state = 'CONFIRMED' AND arguments LIKE ?";
            String done = "SELECT count(*) FROM lead WHERE title LIKE ?";
            System.out.println(List.of(
                    doneOnce(stack, "Killed when it was written", title -> awaitRow(conversations, written, title)),
                    doneOnce(stack, "Killed when it was done", title -> awaitRow(leads, done, title))));
        }
    }

    /** Waits for the moment, told the title of the lead that is to be made. */
    private interface Moment {
        void await(String title);
    }

    /**
     * A lead is proposed, the person says yes, and the service dies at the moment. Whoever had no answer asks again; in the end there
     * is one lead.
     *
     * @return what the person was answered, and what the proposal was after the restart
     */
    private static String doneOnce(RunningStack stack, String name, Moment moment) {
        BatonApi alice = stack.as("alice");
        String contact = alice.with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/contacts", Map.of("name", name))
                .expect(201)
                .text("id");
        String title = "Once for " + contact;
        String proposal = alice.post(
                        "/api/assistant/functions/create_lead", Map.of("contactId", contact, "title", title))
                .expect(202)
                .text("/proposal/id");
        ProcessHandle victim = stack.process("conversation-service");
        String confirm = "/api/assistant/proposals/" + proposal + "/confirm";
        CompletableFuture<Integer> yes =
                CompletableFuture.supplyAsync(() -> alice.post(confirm).status());
        moment.await(title);
        kill(victim);
        int status = yes.exceptionally(cut -> 0).join();
        awaitRestart(stack, victim);
        String state = state(alice, proposal);
        if (state.equals("proposed")) {
            alice.post(confirm).expect(200);
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> state(alice, proposal)
                .equals("done"));
        assertThat(leads(alice, contact)).as(name).hasSize(1);
        alice.post(confirm).expect(200);
        assertThat(leads(alice, contact)).as(name + ", and confirmed once more").hasSize(1);
        return name + ": " + status + ", then " + state;
    }

    private static JsonNode leads(BatonApi api, String contact) {
        return api.get("/api/admin/leads?contactId=" + contact)
                .expect(200)
                .body()
                .path("items");
    }

    private static void awaitRow(Connection database, String count, String title) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    try (PreparedStatement query = database.prepareStatement(count)) {
                        query.setString(1, "%" + title + "%");
                        try (ResultSet rows = query.executeQuery()) {
                            rows.next();
                            return rows.getInt(1) > 0;
                        }
                    }
                });
    }

    /** A hundred pieces of speech in each of so many calls, told in turn. */
    private static List<Speech> said() {
        Instant begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        List<UUID> calls = Stream.generate(UUID::randomUUID).limit(CALLS).toList();
        return IntStream.range(0, SEGMENTS)
                .mapToObj(i -> new Speech(
                        calls.get(i % CALLS),
                        UUID.randomUUID(),
                        i % 3 == 0 ? "alice" : "caller-" + i % CALLS,
                        i % 3 == 0 ? "agent" : "caller",
                        "This is sentence %d.".formatted(i),
                        begin.plusMillis(i)))
                .toList();
    }

    private static Set<UUID> calls(List<Speech> said) {
        Set<UUID> calls = new HashSet<>();
        said.forEach(speech -> calls.add(speech.callId()));
        return calls;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until the service answers again; returns its new process. */
    private static ProcessHandle awaitRestart(RunningStack stack, ProcessHandle killed) {
        await("conversation-service is back")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> stack.as("alice").get("/api/conversations?limit=1").status() == 200);
        ProcessHandle process = stack.process("conversation-service");
        assertThat(process.pid()).isNotEqualTo(killed.pid());
        return process;
    }

    private static String state(BatonApi alice, String proposal) {
        for (JsonNode item : alice.get("/api/assistant/proposals?limit=50")
                .expect(200)
                .body()
                .path("items")) {
            if (item.path("id").asText().equals(proposal)) {
                return item.path("state").asText();
            }
        }
        throw new AssertionError("There is no proposal " + proposal);
    }

    private static Connection connect(RunningStack stack, String name) throws SQLException {
        int port = 15432 + stack.addresses().offset();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?sslmode=disable",
                "postgres",
                stack.secret("POSTGRES_PASSWORD"));
    }

    private static int heard(Connection database, List<Speech> said) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("SELECT count(*) FROM message WHERE conversation_id = ANY (?)")) {
            query.setArray(1, database.createArrayOf("uuid", calls(said).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static List<String> texts(BatonApi api, UUID conversation) {
        return api.get("/api/conversations/" + conversation + "/messages?limit=200")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .map(message -> message.path("text").asText())
                .toList()
                .reversed();
    }

    /** For each message the ids of the facts that told of it; a fact that was published twice has the same id. */
    private static Map<UUID, Set<String>> factsOf(RunningStack stack, List<Speech> said) {
        Set<UUID> ours = new HashSet<>();
        said.forEach(speech -> ours.add(speech.id()));
        Map<UUID, Set<String>> facts = new HashMap<>();
        for (ConsumerRecord<String, byte[]> told :
                KeptRecords.on(stack.addresses().kafka(), Topics.CONVERSATIONS::equals)) {
            UUID message = messageOf(told);
            if (message != null && ours.contains(message)) {
                String id = new String(told.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
                facts.computeIfAbsent(message, any -> new HashSet<>()).add(id);
            }
        }
        return facts;
    }

    private static UUID messageOf(ConsumerRecord<String, byte[]> told) {
        try {
            JsonNode id = EventJson.mapper().readTree(told.value()).path("messageId");
            return id.isTextual() ? UUID.fromString(id.asText()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

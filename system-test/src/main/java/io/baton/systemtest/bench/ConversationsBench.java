package io.baton.systemtest.bench;

import io.baton.events.CloudEvent;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.events.Recogniser;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code ./baton bench conversations}: how many pieces of speech a second conversation-service takes from Kafka into conversations
 * that can be read, and how long after it was told each can be, with a history in the tables and with a tenth of it; and what {@code
 * GET /api/context} takes of a contact with 5,000 messages. Two services on tables and topics of their own take turns; the stack's
 * rows are not touched.
 */
final class ConversationsBench {

    /** As many as {@code baton.transcripts} has. */
    private static final int PARTITIONS = 12;

    private static final int CALLS = 40;
    /** The code is compiled while it warms up: the last time tells how fast it is. */
    private static final int WARM_UPS = 4;

    private static final int WARM_UP = 600;
    private static final int MOST_AT_ONCE = 2000;
    private static final int SECONDS_AT_ONCE = 10;
    private static final int ROUNDS = 3;
    /** With so many the context is asked for, at most: as many as the smaller history is enough for. */
    private static final int CONTACTS = 10;

    private static final int CONTEXTS = 200;

    /** One of so many pieces of speech is read as soon as it can be. */
    private static final int EACH = 3;

    /** Of what is kept up with: beyond it the time would be that of a queue. */
    private static final double STEADY = 0.4;

    private static final Duration STEADY_TIME = Duration.ofSeconds(12);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Suite suite;
    private final int many;

    ConversationsBench(Suite suite, int many) {
        this.suite = suite;
        this.many = many;
    }

    /** One size: the service on its tables, and who tells it what is said. */
    private record Side(String name, int stored, ConversationTables tables, BatonApi api, Recogniser recogniser) {}

    Map<String, Object> run() throws InterruptedException, SQLException {
        int port = suite.addresses().conversationService().getPort() + 20;
        String topic = "baton.bench.speech." + System.currentTimeMillis();
        String kafka = suite.addresses().kafka();
        int messagesOfContact = ConversationTables.LENGTH * ConversationTables.OF_CONTACT;
        List<UUID> contacts = contacts(Math.clamp(many / 10 / messagesOfContact, 1, CONTACTS));
        try (BenchTopic few = new BenchTopic(kafka, topic + ".few", PARTITIONS);
                BenchTopic more = new BenchTopic(kafka, topic + ".many", PARTITIONS);
                ConversationTables fewTables = new ConversationTables("bench_few");
                ConversationTables manyTables = new ConversationTables("bench_many");
                Recogniser toFew = new Recogniser(kafka, few.name());
                Recogniser toMany = new Recogniser(kafka, more.name())) {
            fewTables.create();
            manyTables.create();
            try (Program fewProgram = fewTables.launch(few.name()).start(port, List.of());
                    Program manyProgram = manyTables.launch(more.name()).start(port + 1, List.of())) {
                fewProgram.awaitOk("/q/health/ready");
                manyProgram.awaitOk("/q/health/ready");
                fill(fewTables, many / 10, contacts);
                fill(manyTables, many, contacts);
                BatonApi alice = suite.as("alice");
                return measure(
                        new Side("few", many / 10, fewTables, alice.at(fewProgram.address()), toFew),
                        new Side("many", many, manyTables, alice.at(manyProgram.address()), toMany),
                        contacts);
            }
        } finally {
            BatonApi ada = suite.as("ada");
            contacts.forEach(contact -> ada.delete("/api/contacts/" + contact));
        }
    }

    /** leads-service, which is asked for the context, too, has to know them. */
    private List<UUID> contacts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> suite.as("alice")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/api/contacts", Map.of("name", "Bench " + i))
                        .expect(201)
                        .text("id"))
                .map(UUID::fromString)
                .toList();
    }

    private static void fill(ConversationTables tables, int messages, List<UUID> contacts) throws SQLException {
        long start = System.nanoTime();
        tables.fill(messages, contacts);
        System.out.printf("%d messages in %d s%n", messages, (System.nanoTime() - start) / 1_000_000_000);
    }

    private Map<String, Object> measure(Side few, Side more, List<UUID> contacts)
            throws SQLException, InterruptedException {
        double[] fewRates = new double[ROUNDS];
        double[] manyRates = new double[ROUNDS];
        double warm = 0;
        for (int round = 0; round < WARM_UPS; round++) {
            warm = Math.min(rate(few, WARM_UP), rate(more, WARM_UP));
        }
        int atOnce = Math.min(MOST_AT_ONCE, (int) (warm * SECONDS_AT_ONCE) + CALLS);
        for (int round = 0; round < ROUNDS; round++) {
            fewRates[round] = rate(few, atOnce);
            manyRates[round] = rate(more, atOnce);
        }
        double ofFew = median(fewRates);
        double ofMany = median(manyRates);
        int steady = (int) Math.max(1, STEADY * Math.min(ofFew, ofMany));
        lags(few, steady);
        lags(more, steady);
        List<long[]> lags = new ArrayList<>(List.of(new long[0], new long[0]));
        for (int round = 0; round < ROUNDS; round++) {
            lags.set(0, joined(lags.get(0), lags(few, steady)));
            lags.set(1, joined(lags.get(1), lags(more, steady)));
        }
        lags.forEach(Arrays::sort);
        contexts(few, more, contacts, CONTEXTS / 4);
        List<long[]> contexts = contexts(few, more, contacts, CONTEXTS);

        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("how", "two sizes in turn, %d rounds of each".formatted(ROUNDS));
        figures.put("storedMessages", Map.of("few", few.stored(), "many", more.stored()));
        System.out.printf("%n%-44s %10s %10s %7s%n", "", "few", "many", "ratio");
        figures.put("segmentsAtOnce", atOnce);
        figures.put("segmentsPerSecond", row("segments/s, from Kafka to read", ofFew, ofMany, ofFew / ofMany));
        figures.put("steadyRate", steady);
        figures.put("lag", rows("ms from told to read, at " + steady + "/s", lags));
        figures.put("contextMessagesPerContact", ConversationTables.LENGTH * ConversationTables.OF_CONTACT);
        figures.put("context", rows("ms of GET /api/context", contexts));
        return figures;
    }

    private static Map<String, Object> rows(String title, List<long[]> nanos) {
        Map<String, Object> rows = new LinkedHashMap<>();
        Map.of(50, 0.5, 99, 0.99).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(percentile -> {
                    double few = Tally.millis(nanos.get(0), percentile.getValue());
                    double many = Tally.millis(nanos.get(1), percentile.getValue());
                    rows.put(
                            "p" + percentile.getKey() + "Millis",
                            row(title + ", p" + percentile.getKey(), few, many, many / few));
                });
        rows.put("samples", nanos.get(1).length);
        return rows;
    }

    private static Map<String, Object> row(String title, double few, double many, double ratio) {
        System.out.printf(Locale.ROOT, "%-44s %10.1f %10.1f %7.2f%n", title, few, many, ratio);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("few", Tally.round(few, 100));
        row.put("many", Tally.round(many, 100));
        row.put("ratio", Tally.round(ratio, 100));
        return row;
    }

    /** Pieces of speech a second, from the first that is told, all at once, to the last that stands in its conversation. */
    private static double rate(Side side, int segments) throws SQLException, InterruptedException {
        List<UUID> calls = calls();
        List<CloudEvent> events = IntStream.range(0, segments)
                .mapToObj(i -> event(calls.get(i % CALLS), UUID.randomUUID(), i))
                .toList();
        try (Connection connection = side.tables().connect()) {
            long start = System.nanoTime();
            side.recogniser().tell(events);
            while (side.tables().heard(connection, calls) < segments) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("%d of %d were never heard"
                            .formatted(segments - side.tables().heard(connection, calls), segments));
                }
                Thread.sleep(20);
            }
            double rate = segments / ((System.nanoTime() - start) / 1e9);
            System.out.printf(Locale.ROOT, "%s: %.0f segments/s%n", side.name(), rate);
            return rate;
        }
    }

    /** Nanoseconds from telling a piece of speech to the answer in which it stands, while so many a second are told. */
    private static long[] lags(Side side, int rate) throws InterruptedException {
        List<UUID> calls = calls();
        long interval = 1_000_000_000L / rate;
        long start = System.nanoTime();
        int count = (int) (STEADY_TIME.toNanos() / interval);
        try (UntilRead reading = new UntilRead(side.tables(), side.api(), Math.ceilDiv(count, EACH), PATIENCE)) {
            for (int i = 0; i < count; i++) {
                long due = start + i * interval;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                UntilRead.Probe probe = new UntilRead.Probe(calls.get(i % CALLS), UUID.randomUUID(), System.nanoTime());
                side.recogniser().tell(List.of(event(probe.call(), probe.message(), i)));
                if (i % EACH == 0) {
                    reading.told(probe);
                }
            }
            return reading.lags();
        }
    }

    private static List<long[]> contexts(Side few, Side more, List<UUID> contacts, int samples) {
        long[] ofFew = new long[samples];
        long[] ofMany = new long[samples];
        for (int i = 0; i < samples; i++) {
            String path = "/api/context?contactId=" + contacts.get(i % contacts.size());
            ofFew[i] = nanos(few, path);
            ofMany[i] = nanos(more, path);
        }
        Arrays.sort(ofFew);
        Arrays.sort(ofMany);
        return List.of(ofFew, ofMany);
    }

    private static long nanos(Side side, String path) {
        long start = System.nanoTime();
        side.api().get(path).expect(200);
        return System.nanoTime() - start;
    }

    private static CloudEvent event(UUID call, UUID id, int i) {
        Instant now = Instant.now();
        return Recogniser.event(new TranscriptSegmentRecognized(
                call,
                id,
                1,
                i % 2 == 0 ? "caller" : "alice",
                i % 2 == 0 ? "caller" : "agent",
                "Sentence %d is about a parcel that is late.".formatted(i),
                "en",
                now,
                now,
                true,
                "bench"));
    }

    private static List<UUID> calls() {
        return Stream.generate(UUID::randomUUID).limit(CALLS).toList();
    }

    private static long[] joined(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

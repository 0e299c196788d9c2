package io.baton.systemtest.bench;

import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * {@code ./baton bench full}: what requests take when a million finished transfers are in the tables, against the same before they
 * came. The rows stay, so it wants a stack of its own: {@code BATON_STATE} set.
 */
final class FullBench {

    private static final int TRANSFERS = 1_000_000;
    private static final int WARM_UP = 60;
    private static final int SAMPLES = 100;
    private static final int ROOMS = 20;

    private final BatonApi tokenService;
    private final BatonApi transferService;
    private final BatonApi supervisor;
    private final String run = "full-" + System.currentTimeMillis();
    private int next;

    FullBench(Suite suite) {
        this.tokenService = suite.as("alice").at(suite.addresses().tokenService());
        this.transferService = suite.as("alice").at(suite.addresses().transferService());
        this.supervisor = suite.as("sam").at(suite.addresses().transferService());
    }

    Map<String, Object> run() throws SQLException {
        if (System.getenv("BATON_STATE") == null) {
            throw new IllegalStateException(
                    "The rows would stay: give it a stack of its own, such as BATON_STATE=.baton/full BATON_PORT_OFFSET=12000");
        }
        for (int room = 0; room < ROOMS; room++) {
            tokenService.post("/create-room", Map.of("room", room(room))).expect(200);
        }
        measure(WARM_UP);
        Map<String, Double> empty = measure(SAMPLES);
        long start = System.nanoTime();
        FullTables.fill(TRANSFERS);
        System.out.printf("%d transfers in %d s%n", TRANSFERS, (System.nanoTime() - start) / 1_000_000_000);
        measure(WARM_UP);
        Map<String, Double> full = measure(SAMPLES);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("how", "p50 in ms of %d requests each, one after another".formatted(SAMPLES));
        figures.put("transfers", TRANSFERS);
        System.out.printf("%n%-22s %8s %8s %8s   (p50, ms)%n", "", "empty", "full", "ratio");
        Map<String, Object> rows = new LinkedHashMap<>();
        empty.forEach((name, before) -> {
            double ratio = Tally.round(full.get(name) / before, 100);
            System.out.printf(Locale.ROOT, "%-22s %8.2f %8.2f %8.2f%n", name, before, full.get(name), ratio);
            rows.put(name, Map.of("emptyMillis", before, "fullMillis", full.get(name), "ratio", ratio));
        });
        figures.put("requests", rows);
        return figures;
    }

    private String room(int number) {
        return run + "-" + number % ROOMS;
    }

    private Map<String, Double> measure(int samples) {
        Map<String, Double> p50 = new LinkedHashMap<>();
        List<Long> transfers = new ArrayList<>();
        List<Long> cancels = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            int number = next++;
            transfers.add(nanos(() -> transferService
                    .post(
                            "/transfer",
                            Map.of(
                                    "fromRoom",
                                    room(number),
                                    "agentA",
                                    "alice",
                                    "agentB",
                                    "bench-" + number,
                                    "transcript",
                                    ""))
                    .expect(200)));
            String id =
                    transferService.get("/api/transfers?limit=1").expect(200).text("/items/0/id");
            cancels.add(nanos(() ->
                    transferService.post("/api/transfers/" + id + "/cancel").expect(200)));
        }
        p50.put("POST /transfer", median(transfers));
        p50.put("POST cancel", median(cancels));
        p50.put("POST /token", sample(samples, i -> tokenService
                .post("/token", Map.of("identity", "caller-" + next++, "room", room(i)))
                .expect(200)));
        p50.put("GET own transfers", sample(samples, i -> transferService
                .get("/api/transfers?limit=20")
                .expect(200)));
        p50.put(
                "GET all transfers",
                sample(samples, i -> supervisor.get("/api/transfers?limit=20").expect(200)));
        p50.put(
                "GET calls",
                sample(samples, i -> tokenService.get("/api/calls?limit=20").expect(200)));
        return p50;
    }

    private static double sample(int samples, IntConsumer request) {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            int number = i;
            nanos.add(nanos(() -> request.accept(number)));
        }
        return median(nanos);
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(List<Long> nanos) {
        return Tally.millis(nanos.stream().mapToLong(Long::longValue).sorted().toArray(), 0.5);
    }
}

package io.baton.systemtest.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./baton bench transfer}: how long {@code POST /transfer} takes beside the same flow in FastAPI, which makes the room and
 * both tokens and stores nothing. Ours answers after the hold was verified; the briefing is written without a model. Each transfer
 * is cancelled before the next one of its room; that is not measured. The two take turns.
 */
final class TransferBench {

    private static final int ROOMS = 200;
    private static final int TURNS = 20;
    private static final int TRANSFERS_IN_TURN = 50;
    private static final int WARM_UP = 100;
    private static final Duration LIMIT = Duration.ofSeconds(150);
    private static final String TRANSCRIPT = "Carol: My order 4711 never came. Alice: I am sorry, I will find out.";

    private final Addresses addresses;
    private final BatonApi alice;
    private final BatonApi transfers;
    private final String run = "bench-" + System.currentTimeMillis();
    private int next;

    TransferBench(Suite suite) {
        this.addresses = suite.addresses();
        this.alice = suite.as("alice").at(addresses.tokenService());
        this.transfers = suite.as("alice").at(addresses.transferService());
    }

    Map<String, Object> run() throws IOException, InterruptedException {
        Map<String, String> environment = ServiceLaunch.of("transfer-service").environment();
        if (environment.containsKey("OPENAI_API_KEY")) {
            throw new IllegalStateException(
                    "A model would be measured, too: unset OPENAI_API_KEY and start Baton again");
        }
        for (int room = 0; room < ROOMS; room++) {
            alice.post("/create-room", Map.of("room", room(room))).expect(200);
        }
        int port = addresses.tokenService().getPort() + 22;
        try (Program fastApi = Contender.FASTAPI.start(port, addresses, environment, TokenBench.BEARER_MEMORY)) {
            fastApi.await(request(fastApi.address(), 0), 200);
            turn(addresses.transferService(), WARM_UP, true);
            turn(fastApi.address(), WARM_UP, false);
            List<long[]> ours = new ArrayList<>();
            List<long[]> theirs = new ArrayList<>();
            long end = System.nanoTime() + LIMIT.toNanos();
            for (int i = 0; i < TURNS && System.nanoTime() < end; i++) {
                ours.add(turn(addresses.transferService(), TRANSFERS_IN_TURN, true));
                theirs.add(turn(fastApi.address(), TRANSFERS_IN_TURN, false));
            }
            return figures(ours, theirs);
        }
    }

    private String room(int number) {
        return run + "-" + number % ROOMS;
    }

    private byte[] request(URI server, int number) {
        try {
            String body = EventJson.mapper()
                    .writeValueAsString(Map.of(
                            "fromRoom",
                            room(number),
                            "agentA",
                            "alice",
                            "agentB",
                            "agent-" + number,
                            "transcript",
                            TRANSCRIPT));
            return HttpConnection.post(server, "/transfer", alice.bearer(), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Transfers one after another, over one connection; the nanoseconds of each. */
    private long[] turn(URI server, int transfers, boolean isOurs) throws IOException {
        long[] nanos = new long[transfers];
        try (HttpConnection connection = new HttpConnection(server)) {
            for (int i = 0; i < transfers; i++) {
                byte[] request = request(server, next++);
                long start = System.nanoTime();
                int status = connection.exchange(request);
                nanos[i] = System.nanoTime() - start;
                if (status != 200) {
                    throw new IllegalStateException(server + " answered " + status + ": " + connection.body());
                }
                if (isOurs) {
                    verifyAndCancel(connection.body());
                }
            }
        }
        return nanos;
    }

    /** The hold was verified before the answer; the transfer is taken back. */
    private void verifyAndCancel(String answer) throws IOException {
        JsonNode newest =
                transfers.get("/api/transfers?limit=1").expect(200).body().at("/items/0");
        String room = EventJson.mapper().readTree(answer).path("newRoom").asText();
        if (!newest.path("consultRoom").asText().equals(room)
                || newest.path("heldAt").isMissingNode()) {
            throw new IllegalStateException("The hold was not verified: " + newest);
        }
        transfers
                .post("/api/transfers/" + newest.path("id").asText() + "/cancel")
                .expect(200);
    }

    private static Map<String, Object> figures(List<long[]> ours, List<long[]> theirs) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "how",
                "%d transfers over %d rooms, one after another, in turns of %d, no model; FastAPI makes a room and two tokens"
                        .formatted(ours.size() * TRANSFERS_IN_TURN, ROOMS, TRANSFERS_IN_TURN));
        System.out.printf("%n%-14s %8s %8s   (ms)%n", "POST /transfer", "p50", "p99");
        Map<String, Double> baton = row("Baton", ours);
        Map<String, Double> fastApi = row("FastAPI", theirs);
        figures.put("baton", baton);
        figures.put("fastApi", fastApi);
        Map<String, Double> ratios = new LinkedHashMap<>();
        baton.forEach((name, value) -> ratios.put(name, Tally.round(value / fastApi.get(name), 100)));
        figures.put("ratios", ratios);
        System.out.println("ratios " + ratios);
        return figures;
    }

    private static Map<String, Double> row(String name, List<long[]> turns) {
        long[] nanos = turns.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        Map<String, Double> row = new LinkedHashMap<>();
        row.put("p50Millis", Tally.millis(nanos, 0.5));
        row.put("p99Millis", Tally.millis(nanos, 0.99));
        System.out.printf(Locale.ROOT, "%-14s %8.1f %8.1f%n", name, row.get("p50Millis"), row.get("p99Millis"));
        return row;
    }
}

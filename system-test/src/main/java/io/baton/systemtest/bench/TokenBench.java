package io.baton.systemtest.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.EventJson;
import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.Suite;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * {@code ./baton bench token}: how many LiveKit tokens a second {@code POST /token} gives, beside the same route with a constant
 * for an answer, Fastify and FastAPI. Every one verifies the same bearer, in a first part remembering for some seconds that it was
 * good and in a second each time, and mints each token anew; they take turns, warmed up, on the same processors.
 */
final class TokenBench {

    private static final int ROOMS = 32;
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(25);
    private static final Duration WARM_UP_OF_OTHERS = Duration.ofSeconds(6);
    private static final Duration TRAINING = Duration.ofSeconds(15);
    private static final Duration TURN = Duration.ofSeconds(2);
    static final Duration BEARER_MEMORY = Duration.ofSeconds(10);
    private static final Duration COLD = Duration.ofSeconds(10);
    private static final String READY = "/q/health/ready";

    private final Addresses addresses;
    private final String bearer;
    private final List<String> bodies = new ArrayList<>();
    private final String run = "bench-" + System.currentTimeMillis();

    TokenBench(Suite suite) {
        this.addresses = suite.addresses();
        this.bearer = suite.as("alice").bearer();
        for (int i = 0; i < ROOMS; i++) {
            bodies.add(json(Map.of("identity", "alice", "room", run + "-" + i)));
        }
    }

    /** One that takes turns. */
    private record Runner(String name, Program program, String path, Duration warmUp, List<Tally> turns) {

        Runner(String name, Program program, String path, Duration warmUp) {
            this(name, program, path, warmUp, new ArrayList<>());
        }

        double perSecond() {
            return median(turns.stream().map(Tally::perSecond).toList());
        }
    }

    Map<String, Object> run() throws IOException, InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "how",
                "%d connections, %d rooms, %d turns of %d s each after %d s of warming up (Fastify, FastAPI: %d s); the median turn"
                        .formatted(
                                CONNECTIONS,
                                ROOMS,
                                ROUNDS,
                                TURN.toSeconds(),
                                WARM_UP.toSeconds(),
                                WARM_UP_OF_OTHERS.toSeconds()));
        ServiceLaunch service = ServiceLaunch.of("token-service");
        figures.putAll(compare(service, BEARER_MEMORY));
        // What is known is not lost when the rest is broken off.
        Results.write("token", figures);
        figures.put("verifyingEachTime", compare(service, Duration.ZERO));
        Results.write("token", figures);
        figures.put("coldStart", coldStarts(service, addresses.tokenService().getPort() + 20));
        return figures;
    }

    /** Everyone remembers for so long that a bearer was good, with what its library has for that; or verifies it each time. */
    private Map<String, Object> compare(ServiceLaunch service, Duration memory)
            throws IOException, InterruptedException {
        int port = addresses.tokenService().getPort() + 20;
        Map<String, Object> figures = new LinkedHashMap<>();
        List<String> options = List.of(
                "-Dbaton.bench.constant=true", "-Dbaton.security.bearer-memory=%ds".formatted(memory.toSeconds()));
        System.out.println(
                memory.isZero()
                        ? "\nEach verifies the bearer each time"
                        : "\nEach remembers a good bearer for " + memory);
        try (Program ours = service.start(port, options);
                Program fastify = Contender.FASTIFY.start(port + 1, addresses, service.environment(), memory);
                Program fastApi = Contender.FASTAPI.start(port + 2, addresses, service.environment(), memory)) {
            Runner token = new Runner("token-service", ours, "/token", WARM_UP);
            Runner constant = new Runner("constant", ours, "/bench/constant", WARM_UP);
            List<Runner> runners = List.of(
                    token,
                    constant,
                    new Runner("Fastify", fastify, "/token", WARM_UP_OF_OTHERS),
                    new Runner("FastAPI", fastApi, "/token", WARM_UP_OF_OTHERS));
            ours.awaitOk(READY);
            for (Runner runner : runners) {
                verifiesBearers(runner);
            }
            turns(runners);
            figures.put("contenders", summary(runners));
            figures.put("ratios", ratios(token, runners));
            figures.put("newIdentities", newIdentities(token));
        }
        return figures;
    }

    private void turns(List<Runner> runners) {
        runners.forEach(runner -> load(runner).run(runner.warmUp()));
        for (int round = 0; round < ROUNDS; round++) {
            for (Runner runner : runners) {
                Tally turn = load(runner).run(TURN);
                if (turn.refused() > 0 || turn.answers() == 0) {
                    throw new IllegalStateException(runner.name() + " refused " + turn.refused());
                }
                runner.turns().add(turn);
            }
        }
    }

    /** The right bearer opens, the same with another signature does not. */
    private void verifiesBearers(Runner runner) throws InterruptedException {
        URI server = runner.program().address();
        runner.program().await(request(server, runner.path(), bearer, bodies.getFirst()), 200);
        int middle = (bearer.lastIndexOf('.') + bearer.length()) / 2;
        char other = bearer.charAt(middle) == 'A' ? 'B' : 'A';
        String forged = bearer.substring(0, middle) + other + bearer.substring(middle + 1);
        runner.program().await(request(server, runner.path(), forged, bodies.getFirst()), 401);
    }

    private Load load(Runner runner) {
        List<byte[]> requests = bodies.stream()
                .map(body -> request(runner.program().address(), runner.path(), bearer, body))
                .toList();
        return new Load(
                runner.program().address(), number -> requests.get((int) (number % requests.size())), CONNECTIONS);
    }

    private static byte[] request(URI server, String path, String bearer, String body) {
        return HttpConnection.post(server, path, bearer, body);
    }

    /** The whole way, each time for somebody the room has never seen: the call's row, its matrix, LiveKit, the grant. */
    private Tally newIdentities(Runner token) {
        URI server = token.program().address();
        LongFunction<byte[]> requests = number -> request(
                server,
                "/token",
                bearer,
                json(Map.of("identity", "caller-" + number, "room", run + "-" + number % ROOMS)));
        return new Load(server, requests, CONNECTIONS).run(TURN);
    }

    private static List<Map<String, Object>> summary(List<Runner> runners) {
        System.out.printf("%n%-18s %10s %10s %10s   (ms)%n", "", "tokens/s", "p50", "p99");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Runner runner : runners) {
            double p50 = median(runner.turns().stream().map(Tally::p50Millis).toList());
            double p99 = median(runner.turns().stream().map(Tally::p99Millis).toList());
            System.out.printf(Locale.ROOT, "%-18s %10.0f %10.2f %10.2f%n", runner.name(), runner.perSecond(), p50, p99);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", runner.name());
            row.put("perSecond", runner.perSecond());
            row.put("p50Millis", p50);
            row.put("p99Millis", p99);
            row.put("turns", runner.turns().stream().map(Tally::perSecond).toList());
            row.put("residentMegabytes", runner.program().residentMegabytes());
            rows.add(row);
        }
        return rows;
    }

    /** Of tokens per second, turn by turn; the median. */
    private static Map<String, Double> ratios(Runner token, List<Runner> runners) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (Runner other : runners) {
            if (!other.name().equals(token.name())) {
                List<Double> each = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    each.add(token.turns().get(round).perSecond()
                            / other.turns().get(round).perSecond());
                }
                ratios.put(other.name(), Tally.round(median(each), 100));
            }
        }
        ratios.forEach((name, ratio) -> System.out.printf(Locale.ROOT, "%.2f x %s%n", ratio, name));
        return ratios;
    }

    private List<Map<String, Object>> coldStarts(ServiceLaunch service, int port) throws InterruptedException {
        AotCache cache = AotCache.train(
                "token-service", port, READY, program -> load(new Runner("training", program, "/token", TRAINING))
                        .run(TRAINING));
        System.out.printf("%n%-18s %10s %10s %10s%n", "cold start", "ready (ms)", "1st second", "in 10 s");
        return List.of(
                cold("without AOT cache", service, port, List.of()),
                cold("with AOT cache", service, port, cache.options()));
    }

    private Map<String, Object> cold(String name, ServiceLaunch service, int port, List<String> options)
            throws InterruptedException {
        try (Program program = service.start(port, options)) {
            long ready = program.awaitOk(READY);
            Tally tally = load(new Runner(name, program, "/token", COLD)).run(COLD);
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %10d %10d %10d%n",
                    name,
                    ready,
                    tally.seconds().getFirst(),
                    tally.answers());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("name", name);
            row.put("readyMillis", ready);
            row.put("tokensInTenSeconds", tally.answers());
            row.put("p99Millis", tally.p99Millis());
            row.put("tokensInEachSecond", tally.seconds());
            return row;
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Tally.round((sorted.get(middle - 1) + sorted.get(middle)) / 2, 1000);
    }

    private static String json(Object value) {
        try {
            return EventJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package io.baton.systemtest.bench;

import io.baton.events.EventJson;
import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.scene.CallScene;
import io.baton.systemtest.scene.Leak;
import io.baton.systemtest.scene.RunningTransfer;
import io.baton.systemtest.scene.Timeline.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./baton bench [name] [rounds]}: measures a running stack from outside and prints a table and JSON; without a
 * name it lists what can be measured.
 *
 * <p>{@code consult}: consult transfers with sound, in both directions of completion, one after another.
 *
 * <p>{@code storm}: the same with lean parties, beside eight other calls in which nothing of it may be heard.
 */
public final class Bench {

    private static final int ROUNDS = 10;
    private static final int OTHER_CALLS = 8;
    private static final int CONTACTS = 1_000_000;
    private static final int MESSAGES = 1_000_000;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length == 0) {
            System.out.println("""
                    consult [rounds]    consult transfers with sound, both directions of completion in turn
                    storm [rounds]      the same without browsers, beside eight other calls
                    transfer            POST /transfer beside the same flow in FastAPI
                    token               tokens a second, beside a constant, Fastify and FastAPI; cold starts
                    events              from commit to consumer, and the highest rate
                    startup             time to the first 200 and memory of each service, with and without an AOT cache
                    leads [contacts]    requests with a million contacts in the tables, and CSV taken in beside COPY
                    conversations [messages]  what is said, from Kafka to where it is read, with so much and a tenth of it stored; context
                    full                requests with a million finished transfers in the tables, on a stack of its own""");
            return;
        }
        String name = arguments[0];
        if (ofOwnKind(name, arguments)) {
            return;
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Map<String, Figures> figures =
                switch (name) {
                    case "consult" -> transfers(rounds);
                    case "storm" -> storm(rounds);
                    default -> {
                        System.err.println(
                                "There is no benchmark " + name
                                        + "; there are: consult, storm, transfer, token, events, startup, leads, conversations, full");
                        System.exit(2);
                        throw new IllegalStateException();
                    }
                };
        print(name, figures);
        Path folder = Path.of(System.getenv().getOrDefault("BATON_STATE", ".baton"), "bench");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".json"), EventJson.mapper().writeValueAsString(figures));
        boolean silent = figures.get("leaked sound").largest() == 0
                && (!name.equals("storm")
                        || figures.get("sound strayed into other calls").largest() == 0);
        System.exit(silent ? 0 : 1);
    }

    /** Those that write their own file into {@code docs/bench}; false when it is none of them. */
    private static boolean ofOwnKind(String name, String... arguments)
            throws IOException, InterruptedException, SQLException {
        Addresses addresses = Addresses.from(System.getenv());
        switch (name) {
            case "token" -> Results.write(name, new TokenBench(new Suite(addresses)).run());
            case "transfer" -> Results.write(name, new TransferBench(new Suite(addresses)).run());
            case "events" -> Results.write(name, new EventsBench(addresses).run());
            case "leads" -> Results.write(name, new LeadsBench(new Suite(addresses), rows(CONTACTS, arguments)).run());
            case "conversations" ->
                Results.write(name, new ConversationsBench(new Suite(addresses), rows(MESSAGES, arguments)).run());
            case "full" -> Results.write(name, new FullBench(new Suite(addresses)).run());
            case "startup" -> Results.write(name, new StartupBench(addresses).run());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static int rows(int otherwise, String... arguments) {
        return arguments.length > 1 ? Integer.parseInt(arguments[1]) : otherwise;
    }

    private static Map<String, Figures> storm(int rounds) {
        try (Storm storm = new Storm(new Suite(Addresses.from(System.getenv())), OTHER_CALLS)) {
            for (int round = 0; round < rounds; round++) {
                storm.transfer(round);
            }
            storm.othersGoOn();
            return storm.figures();
        }
    }

    private static Map<String, Figures> transfers(int rounds) {
        Suite suite = new Suite(Addresses.from(System.getenv()));
        Map<String, List<Long>> samples = new LinkedHashMap<>();
        try (var live = suite.live(CallScene.B);
                Chromium chromium = new Chromium();
                CallScene scene = new CallScene(suite, chromium)) {
            live.await("greeting", CallScene.PATIENCE, message -> "hello"
                    .equals(message.path("type").asText()));
            suite.as(CallScene.B)
                    .put("/api/agents/me/status", Map.of("status", "available"))
                    .expect(200, 204);
            for (int round = 0; round < rounds; round++) {
                String direction = round % 2 == 0 ? "agent" : "caller";
                scene.talk();
                RunningTransfer transfer = RunningTransfer.request(scene, "consult", Map.of());
                transfer.bobAccepts();
                transfer.aliceJoinsConsult();
                scene.awaitConsult();
                transfer.complete(direction);
                scene.talkOn();
                var timeline = scene.timeline();
                add(samples, "request to held", timeline.millis(Step.REQUESTED, Step.HELD));
                add(samples, "completion to B heard, " + direction, timeline.millis(Step.COMPLETING, Step.HEARD));
                add(samples, "silence at completion, " + direction, scene.silenceAtCompletion());
                add(
                        samples,
                        "leaked sound",
                        scene.leaks().stream().mapToLong(Leak::millis).sum());
            }
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        samples.forEach((what, values) -> figures.put(what, Figures.of(values)));
        return figures;
    }

    private static void add(Map<String, List<Long>> samples, String what, long value) {
        samples.computeIfAbsent(what, any -> new ArrayList<>()).add(value);
    }

    private static void print(String name, Map<String, Figures> figures) {
        System.out.printf("%n%-34s %6s %8s %8s %8s   (ms)%n", name, "n", "p50", "p95", "max");
        figures.forEach((what, figure) -> System.out.printf(
                Locale.ROOT,
                "%-34s %6d %8d %8d %8d%n",
                what,
                figure.count(),
                figure.p50(),
                figure.p95(),
                figure.largest()));
    }
}

package io.baton.systemtest.chaos;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.baton.events.EventJson;
import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.events.EventTape;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ./baton chaos [--rounds N] [--only victim,…] [--short]}: kills each part of the running stack again and again, each time
 * with a call in every state of a transfer, and holds each call to a right end. A run that was broken off goes on where it was:
 * the finished kills are in {@code ledger.jsonl} in the stack's state folder; move it away to begin anew. {@code --short} kills
 * each victim once and keeps no ledger.
 */
public final class Chaos {

    private static final int ROUNDS = 6;
    private static final int ATTEMPTS = 3;

    private final Suite suite;
    private final StackProcesses processes;
    private final PrintStream out;

    Chaos(Suite suite, StackProcesses processes, PrintStream out) {
        this.suite = suite;
        this.processes = processes;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Victim> victims = List.of(Victim.values());
        int rounds = ROUNDS;
        boolean brief = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
                case "--only" ->
                    victims = Stream.of(arguments[++i].split(",", -1))
                            .map(Victim::named)
                            .toList();
                case "--short" -> brief = true;
                default -> {
                    System.err.println("There is no " + arguments[i] + "; there are --rounds, --only and --short");
                    System.exit(2);
                }
            }
        }
        Map<String, String> environment = System.getenv();
        Path folder = Path.of(environment.getOrDefault("BATON_STATE", ".baton"));
        Path file = brief ? Files.createTempDirectory("chaos").resolve("ledger.jsonl") : folder.resolve("ledger.jsonl");
        Ledger ledger = new Ledger(file);
        Chaos chaos = new Chaos(new Suite(Addresses.from(environment)), StackProcesses.from(environment), out);
        chaos.run(victims, brief ? 1 : rounds, ledger);
        chaos.print(ledger);
        if (!brief) {
            chaos.sumUp(ledger, Path.of("docs", "bench", "chaos.json"));
        }
        System.exit(ledger.verdicts().stream().allMatch(Verdict::ok) ? 0 : 1);
    }

    /** Kills every victim once a round, but for the kills that the ledger has already. */
    void run(List<Victim> victims, int rounds, Ledger ledger) {
        try (EventTape tape = new EventTape(suite.addresses().kafka())) {
            for (int round = 0; round < rounds; round++) {
                for (Victim victim : victims) {
                    if (!ledger.has(victim, round)) {
                        ledger.add(strike(tape, victim, round));
                    }
                }
            }
        }
    }

    private Ledger.Entry strike(EventTape tape, Victim victim, int round) {
        for (int attempt = 1; ; attempt++) {
            try {
                Ledger.Entry entry = new Kill(suite, processes, tape, victim, round).strike();
                tell(entry);
                return entry;
            } catch (RuntimeException | AssertionError unprepared) {
                out.printf("%s, round %d: %s%n", victim.component(), round, unprepared);
                if (attempt == ATTEMPTS) {
                    throw unprepared;
                }
            }
        }
    }

    private void tell(Ledger.Entry entry) {
        out.printf("%s, round %d, back after %d ms%n", entry.victim(), entry.round(), entry.backAfterMillis());
        for (Verdict one : entry.verdicts()) {
            out.printf(
                    "  %-4s %-11s %-8s died while %-11s ended %-11s %s%n",
                    one.ok() ? "ok" : "BAD",
                    one.moment(),
                    one.way(),
                    one.was(),
                    one.end(),
                    one.ok() ? "" : one.toString());
        }
    }

    /** The matrix: how many calls, and how many of them fared badly, for each victim and moment. */
    void print(Ledger ledger) {
        out.printf("%n%-18s", "runs/bad");
        for (Moment moment : Moment.values()) {
            out.printf(" %12s", moment.word());
        }
        out.println();
        List<Cell> cells = cells(ledger);
        for (Victim victim : Victim.values()) {
            out.printf("%-18s", victim.component());
            for (Moment moment : Moment.values()) {
                String cell = cells.stream()
                        .filter(one -> one.victim().equals(victim.component())
                                && one.moment().equals(moment.word()))
                        .map(one -> one.runs() + "/" + (one.runs() - one.ok()))
                        .findFirst()
                        .orElse("-");
                out.printf(" %12s", cell);
            }
            out.println();
        }
    }

    private static List<Cell> cells(Ledger ledger) {
        List<Cell> cells = new ArrayList<>();
        for (Victim victim : Victim.values()) {
            for (Moment moment : Moment.values()) {
                Cell cell = Cell.of(victim.component(), moment.word(), ledger.verdicts());
                if (cell.runs() > 0) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private void sumUp(Ledger ledger, Path file) throws IOException {
        List<Verdict> all = ledger.verdicts();
        Map<String, Object> sum = new LinkedHashMap<>();
        sum.put("runs", all.size());
        sum.put("ok", all.stream().filter(Verdict::ok).count());
        sum.put("lost", all.stream().mapToInt(Verdict::lost).sum());
        sum.put("doubled", all.stream().mapToInt(Verdict::doubled).sum());
        sum.put("disordered", all.stream().mapToInt(Verdict::disordered).sum());
        sum.put("alone", all.stream().filter(Verdict::alone).count());
        sum.put("leakedMillis", all.stream().mapToLong(Verdict::leakedMillis).sum());
        sum.put(
                "machine",
                Map.of(
                        "processors",
                        Runtime.getRuntime().availableProcessors(),
                        "system",
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        "java",
                        Runtime.version().toString()));
        sum.put("cells", cells(ledger));
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                EventJson.mapper().writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(sum)
                        + System.lineSeparator());
        out.println(file);
    }
}

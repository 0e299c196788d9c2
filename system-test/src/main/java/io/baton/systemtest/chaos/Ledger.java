package io.baton.systemtest.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The finished kills, one line of JSON each, so that a broken-off run goes on where it was. */
final class Ledger {

    /** One kill of one victim, with the verdicts of the calls it hit. */
    record Entry(String victim, int round, String at, long backAfterMillis, List<Verdict> verdicts) {}

    private final Path file;
    private final ObjectMapper json = EventJson.mapper();
    private final List<Entry> entries = new ArrayList<>();

    Ledger(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    entries.add(json.readValue(line, Entry.class));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger " + file + " cannot be read; move it away to begin anew", e);
        }
    }

    boolean has(Victim victim, int round) {
        return entries.stream().anyMatch(entry -> entry.victim().equals(victim.component()) && entry.round() == round);
    }

    void add(Entry entry) {
        try {
            Files.writeString(
                    file,
                    json.writeValueAsString(entry) + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.add(entry);
    }

    List<Verdict> verdicts() {
        return entries.stream().flatMap(entry -> entry.verdicts().stream()).toList();
    }
}

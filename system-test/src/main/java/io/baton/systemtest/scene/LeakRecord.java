package io.baton.systemtest.scene;

import io.baton.systemtest.sound.Tone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The leaks of one run of the tests, on disk: a slow browser gets a second chance, a leak does not, so a test that is run again
 * sees what leaked the first time. Without a run (the demo, a benchmark) nothing is remembered.
 */
final class LeakRecord {

    private final Path file;

    private LeakRecord(Path file) {
        this.file = file;
    }

    static LeakRecord ofThisRun() {
        String run = System.getProperty("baton.run");
        return new LeakRecord(run == null ? null : Path.of("target", "leaks-" + run.replaceAll("\\W", "") + ".txt"));
    }

    /** Remembers these leaks and answers with all that are remembered. */
    List<Leak> with(List<Leak> fresh) {
        if (file == null) {
            return fresh;
        }
        try {
            for (Leak leak : fresh) {
                Files.writeString(
                        file,
                        leak.listener() + " " + leak.tone() + " " + leak.millis() + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
            return Files.exists(file) ? read() : fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Leak> read() throws IOException {
        List<Leak> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(" ");
            all.add(new Leak(parts[0], Tone.valueOf(parts[1]), Long.parseLong(parts[2])));
        }
        return all;
    }
}

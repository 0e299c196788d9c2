package io.baton.stack.supervise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Processes of a supervisor that was killed before it could stop them. */
public final class Leftovers {
    private final Path run;

    public Leftovers(Path run) {
        this.run = run;
    }

    /** Stops what is left, all at once, kills what does not stop in time, and forgets it. Returns how many there were. */
    public int sweep(Consumer<String> report) throws IOException, InterruptedException {
        if (!Files.isDirectory(run)) {
            return 0;
        }
        Map<PidFile, ProcessHandle> alive = new LinkedHashMap<>();
        for (Path file : pidFiles()) {
            PidFile.read(file).ifPresent(note -> note.process().ifPresent(process -> {
                report.accept("stopping " + nameOf(file) + " (pid " + note.pid() + "), left behind");
                alive.put(note, process);
            }));
        }
        alive.keySet().forEach(note -> ProcessGroup.signal(note.pid(), note.stopSignal()));
        Instant asked = Instant.now();
        for (Map.Entry<PidFile, ProcessHandle> entry : alive.entrySet()) {
            Duration left = entry.getKey().stopGrace().minus(Duration.between(asked, Instant.now()));
            ProcessGroup.awaitEnd(entry.getValue(), left.isNegative() ? Duration.ZERO : left);
            ProcessGroup.killAll(entry.getKey().pid());
            ProcessGroup.awaitEnd(entry.getValue(), Duration.ofSeconds(5));
        }
        for (Path file : pidFiles()) {
            Files.deleteIfExists(file);
        }
        return alive.size();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".pid", "");
    }

    private List<Path> pidFiles() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !nameOf(file).equals("supervisor"))
                    .toList();
        }
    }
}

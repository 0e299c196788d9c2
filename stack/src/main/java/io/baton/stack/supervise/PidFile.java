package io.baton.stack.supervise;

import io.baton.stack.EnvFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A note on disk about a running process: enough to find it again after the supervisor was killed, and not to mistake
 * another process that got the same number for it.
 *
 * @param pid the process
 * @param startedAt when the system says that it was started
 * @param stopSignal what asks it to stop
 * @param stopGrace how long it may take
 */
public record PidFile(long pid, Instant startedAt, String stopSignal, Duration stopGrace) {
    /** The boot time that start times are computed from is rounded, differently for different readers. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    /** Describes a live process. */
    public static PidFile of(ProcessHandle process, String stopSignal, Duration stopGrace) {
        return new PidFile(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), stopSignal, stopGrace);
    }

    /** Reads the note; empty when there is none or it was cut short. */
    public static Optional<PidFile> read(Path file) {
        try {
            Map<String, String> values = EnvFile.read(file);
            return Optional.of(new PidFile(
                    Long.parseLong(values.getOrDefault("pid", "")),
                    Instant.ofEpochMilli(Long.parseLong(values.getOrDefault("started", ""))),
                    values.getOrDefault("signal", "TERM"),
                    Duration.ofMillis(Long.parseLong(values.getOrDefault("grace", "0")))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Writes the note. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "pid=%d%nstarted=%d%nsignal=%s%ngrace=%d%n"
                        .formatted(pid, startedAt.toEpochMilli(), stopSignal, stopGrace.toMillis()));
    }

    /** The process, if it still runs and is the same. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(ROUNDING) <= 0;
    }
}

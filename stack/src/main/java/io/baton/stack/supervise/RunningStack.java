package io.baton.stack.supervise;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.baton.stack.Layout;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What other commands know about the supervisor that runs in this state folder, if one does. */
public final class RunningStack {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Layout layout;

    public RunningStack(Layout layout) {
        this.layout = layout;
    }

    private Path pidFile() {
        return layout.run().resolve("supervisor.pid");
    }

    /** The supervisor's process. */
    public Optional<ProcessHandle> supervisor() {
        return PidFile.read(pidFile()).flatMap(PidFile::process);
    }

    /**
     * Makes this process the supervisor; empty when another one is.
     *
     * @return the lock, held until the process ends
     */
    public Optional<FileLock> claim() throws IOException {
        Files.createDirectories(layout.run());
        FileChannel channel = FileChannel.open(
                layout.run().resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        Files.deleteIfExists(layout.statusFile()); // A killed supervisor's rows are not ours.
        PidFile.of(ProcessHandle.current(), "TERM", Duration.ofMinutes(1)).write(pidFile());
        return Optional.of(lock);
    }

    /** Forgets the supervisor after everything was stopped. */
    public void release() throws IOException {
        Files.deleteIfExists(pidFile());
        Files.deleteIfExists(layout.statusFile());
    }

    /** Writes the rows for other commands to read. */
    public void publish(List<ComponentStatus> rows) {
        try {
            Path draft = layout.statusFile().resolveSibling("status.json.new");
            Files.write(draft, JSON.writeValueAsBytes(rows));
            Files.move(draft, layout.statusFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + layout.statusFile(), e);
        }
    }

    /** The rows that the running supervisor last wrote; none when no supervisor runs. */
    public List<ComponentStatus> rows() throws IOException {
        if (supervisor().isEmpty() || !Files.exists(layout.statusFile())) {
            return List.of();
        }
        return List.of(JSON.readValue(layout.statusFile().toFile(), ComponentStatus[].class));
    }
}

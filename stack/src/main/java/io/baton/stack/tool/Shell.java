package io.baton.stack.tool;

import io.baton.stack.component.Progress;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs a program to its end. */
public final class Shell {
    private Shell() {}

    /**
     * Runs with the output appended to a log.
     *
     * @throws IOException when the program cannot be started or fails; the message names the log
     */
    public static void run(Path log, List<String> command) throws IOException, InterruptedException {
        run(log, command, Map.of(), line -> {});
    }

    /** Runs with the output appended to a log and each line reported as it comes. */
    public static void run(Path log, List<String> command, Map<String, String> environment, Progress progress)
            throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Thread pump = Thread.ofVirtual().start(() -> copy(process, log, progress));
        int status;
        try {
            status = process.waitFor();
            pump.join();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw e;
        }
        if (status != 0) {
            throw new IOException(command.getFirst() + " ended with status " + status + ", see " + log);
        }
    }

    private static void copy(Process process, Path log, Progress progress) {
        try (BufferedReader lines = process.inputReader();
                BufferedWriter writer =
                        Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(line);
                writer.newLine();
                progress.report(line.strip());
            }
        } catch (IOException e) {
            progress.report("the output could not be read: " + e.getMessage());
        }
    }

    /** The first line that a program prints, if it runs and succeeds. */
    public static Optional<String> firstLine(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            List<String> lines = process.inputReader().lines().toList();
            return process.waitFor() == 0 ? lines.stream().findFirst() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Where a program lies on the {@code PATH}. */
    public static Optional<Path> find(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package io.baton.systemtest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of our own that runs for a benchmark. */
final class Program implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;
    private final Path log;
    private final long started;

    private Program(Process process, URI address, Path log, long started) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.started = started;
    }

    /** Starts it with its output in a log. */
    static Program start(List<String> command, Map<String, String> environment, Path folder, int port, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            long started = System.nanoTime();
            Process process = builder.start();
            process.getOutputStream().close();
            Program program = new Program(process, URI.create("http://127.0.0.1:" + port), log, started);
            Runtime.getRuntime().addShutdownHook(new Thread(program::kill));
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** Waits for the first 200 at a path; returns the milliseconds since the start. */
    long awaitOk(String path) throws InterruptedException {
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return await(request, 200);
    }

    /** Waits until something answers a request so; returns the milliseconds since the start. */
    long await(byte[] request, int status) throws InterruptedException {
        while (System.nanoTime() - started < START.toNanos()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It has ended with " + process.exitValue() + ", see " + log);
            }
            try (HttpConnection connection = new HttpConnection(address)) {
                if (connection.exchange(request) == status) {
                    return (System.nanoTime() - started) / 1_000_000;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("It does not answer at " + address + ", see " + log);
    }

    /** What it and its children have in memory, where Linux tells it, else 0. */
    long residentMegabytes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(each -> kilobytes(each.pid()))
                        .sum()
                / 1024;
    }

    private static long kilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException unknownHere) {
            return 0;
        }
    }

    /** Asks it to end and waits until it has. */
    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

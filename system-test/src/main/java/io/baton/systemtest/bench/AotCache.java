package io.baton.systemtest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What a JVM learned in a run that did a service's work: its next start loads classes and method profiles from there. */
record AotCache(Path file) {

    /** Trains a service anew: starts it, gives it work and stops it. */
    static AotCache train(String service, int port, String ready, Consumer<Program> work) throws InterruptedException {
        ServiceLaunch launch = ServiceLaunch.of(service);
        Path file = Path.of(launch.directory()).resolve("aot").resolve(service + ".aot");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Program program = launch.start(port, List.of("-XX:AOTCacheOutput=" + file))) {
            program.awaitOk(ready);
            work.accept(program);
        }
        if (!Files.exists(file)) {
            throw new IllegalStateException("The JVM left no " + file);
        }
        return new AotCache(file);
    }

    /** Options for a JVM that uses it. */
    List<String> options() {
        return List.of("-XX:AOTCache=" + file);
    }

    long megabytes() {
        try {
            return Files.size(file) / (1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

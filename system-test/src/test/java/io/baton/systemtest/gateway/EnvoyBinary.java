package io.baton.systemtest.gateway;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Envoy as the stack has it: in the tool cache, or on the path, or else fetched by {@code ./baton tool envoy}. */
final class EnvoyBinary {

    private static final Pattern VERSION = Pattern.compile("<envoy\\.version>([^<]+)<");

    private EnvoyBinary() {}

    static Path find(Path root) throws IOException, InterruptedException {
        Optional<Path> found = cached(root).or(EnvoyBinary::onPath);
        return found.isPresent() ? found.get() : fetched(root);
    }

    private static Optional<Path> cached(Path root) throws IOException {
        Path cache = Optional.ofNullable(System.getenv("BATON_TOOLS"))
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .map(Path::of)
                        .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("baton"));
        return Optional.of(cache.resolve("envoy-" + version(root))).filter(EnvoyBinary::runs);
    }

    /** Versions live in one place. */
    private static String version(Path root) throws IOException {
        Matcher version = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) {
            throw new IOException("No envoy.version in the parent pom");
        }
        return version.group(1);
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "envoy"))
                .filter(EnvoyBinary::runs)
                .findFirst();
    }

    private static boolean runs(Path program) {
        return Files.isRegularFile(program) && Files.isExecutable(program);
    }

    private static Path fetched(Path root) throws IOException, InterruptedException {
        Path output = Files.createTempFile("baton-tool", ".log");
        Process baton = new ProcessBuilder(root.resolve("baton").toString(), "tool", "envoy")
                .directory(root.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        boolean ended = baton.waitFor(5, TimeUnit.MINUTES);
        try (Stream<String> lines = Files.lines(output, StandardCharsets.UTF_8)) {
            Optional<Path> program = lines.reduce((first, last) -> last).map(Path::of);
            if (!ended || baton.exitValue() != 0 || program.isEmpty()) {
                throw new IOException(
                        "No Envoy: neither in the tool cache nor on the path, and ./baton tool envoy failed");
            }
            return program.get();
        } finally {
            Files.delete(output);
        }
    }
}

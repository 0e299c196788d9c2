package io.baton.systemtest.bench;

import io.baton.systemtest.api.Addresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What others would write, with one worker for each processor. */
enum Contender {
    FASTIFY("npm", "node_modules"),
    FASTAPI("python", "uvicorn");

    private static final Path MODULE = Path.of("system-test").toAbsolutePath();

    private final String language;
    private final String library;

    Contender(String language, String library) {
        this.language = language;
        this.library = library;
    }

    /**
     * Installs it when it is missing or its sources are newer, and starts it.
     *
     * @param memory how long it remembers a bearer that it has verified; zero for not at all
     */
    Program start(int port, Addresses addresses, Map<String, String> liveKit, Duration memory)
            throws IOException, InterruptedException {
        Path folder = MODULE.resolve("target/contender").resolve(language);
        install(folder);
        int workers = Runtime.getRuntime().availableProcessors();
        Map<String, String> environment = new HashMap<>();
        for (String name : List.of("LIVEKIT_URL", "LIVEKIT_API_KEY", "LIVEKIT_API_SECRET")) {
            environment.put(name, liveKit.get(name));
        }
        environment.put("BENCH_BEARER_MEMORY", Long.toString(memory.toSeconds()));
        environment.put("BENCH_PORT", Integer.toString(port));
        environment.put("BENCH_WORKERS", Integer.toString(workers));
        environment.put("BENCH_ISSUER", addresses.issuer().toString());
        environment.put("BENCH_WS_URL", liveKit.get("BATON_PUBLIC_URL").replaceFirst("^http", "ws"));
        environment.put("PYTHONPATH", folder.toString());
        environment.put("NODE_ENV", "production");
        return Program.start(
                command(port, workers), environment, folder, port, folder.resolveSibling(language + ".log"));
    }

    private List<String> command(int port, int workers) {
        return this == FASTIFY
                ? List.of("node", "server.js")
                : List.of(
                        "python3",
                        "-m",
                        "uvicorn",
                        "server:app",
                        "--host=127.0.0.1",
                        "--port=" + port,
                        "--workers=" + workers,
                        "--loop=uvloop",
                        "--http=httptools",
                        "--no-access-log",
                        "--log-level=warning");
    }

    private void install(Path folder) throws IOException, InterruptedException {
        Path source = MODULE.resolve("src/main").resolve(language).resolve("contender");
        Path mark = folder.resolve(library);
        if (Files.exists(mark) && !isOlder(folder.resolve("installed"), source)) {
            return;
        }
        System.out.println("installing " + this);
        Process install = new ProcessBuilder(source.resolve("install").toString(), folder.toString())
                .inheritIO()
                .start();
        if (install.waitFor() != 0) {
            throw new IOException(source.resolve("install") + " failed");
        }
        Files.writeString(folder.resolve("installed"), "");
    }

    private static boolean isOlder(Path file, Path sources) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        try (var all = Files.list(sources)) {
            for (Path source : all.toList()) {
                if (Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(file)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return this == FASTIFY ? "Fastify" : "FastAPI";
    }
}

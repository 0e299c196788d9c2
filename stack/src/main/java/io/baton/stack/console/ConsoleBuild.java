package io.baton.stack.console;

import io.baton.stack.Layout;
import io.baton.stack.tool.Shell;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Builds the console with npm when its sources are newer than what was built from them. */
public final class ConsoleBuild {
    private static final Set<String> MADE = Set.of("node_modules", "dist", "test-results", "e2e", "playwright-report");

    private final Layout layout;
    private final Path folder;

    public ConsoleBuild(Layout layout) {
        this.layout = layout;
        this.folder = layout.root().resolve("console");
    }

    /** The page that all of the console's addresses are. */
    public static Path page(Path root) {
        return root.resolve("console/dist/index.html");
    }

    /** Whether there are sources and npm to build them with, and what was built is missing or older. */
    public boolean isDue() throws IOException {
        if (!Files.exists(folder.resolve("package.json")) || Shell.find("npm").isEmpty()) {
            return false;
        }
        Path page = page(layout.root());
        return !Files.exists(page) || newest(folder).compareTo(Files.getLastModifiedTime(page)) > 0;
    }

    /** Builds. */
    public void run(Consumer<String> report) throws IOException, InterruptedException {
        report.accept("building the console");
        install();
        npm("run", "build");
    }

    /** Its checks and tests, shown as they run; the exit status. */
    public int test() throws IOException, InterruptedException {
        install();
        return new ProcessBuilder("npm", "--prefix", folder.toString(), "test")
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Exactly what the lock says, when it is not there already. */
    private void install() throws IOException, InterruptedException {
        Path lock = folder.resolve("package-lock.json");
        Path installed = folder.resolve("node_modules/.package-lock.json");
        if (!Files.exists(installed)
                || Files.getLastModifiedTime(lock).compareTo(Files.getLastModifiedTime(installed)) > 0) {
            // Not "ci": the lock may lack other platforms' optional parts, which npm then refuses; versions come from
            // it all the same.
            npm("install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        }
    }

    private void npm(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm", "--prefix", folder.toString()));
        command.addAll(List.of(arguments));
        Shell.run(layout.log("build"), command, Map.of(), line -> {});
    }

    private static FileTime newest(Path folder) throws IOException {
        FileTime[] newest = {FileTime.fromMillis(0)};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return MADE.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.lastModifiedTime().compareTo(newest[0]) > 0) {
                    newest[0] = attributes.lastModifiedTime();
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return newest[0];
    }
}

package io.baton.stack;

import io.baton.stack.component.ServiceComponent;
import io.baton.stack.tool.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds the modules whose sources are newer than what was built from them. */
public final class ModuleBuild {
    /** What every service is made with. */
    public static final List<String> SHARED = List.of("call-events", "service-kit");

    private static final Pattern STEP = Pattern.compile("Building (?:Baton (?::: )?)?(.+?) \\S+\\s+\\[(\\d+)/(\\d+)]");

    private final Layout layout;
    private final Maven maven;

    public ModuleBuild(Layout layout, Maven maven) {
        this.layout = layout;
        this.maven = maven;
    }

    /** The services whose jar is missing or older than their sources. */
    public List<String> staleServices() throws IOException {
        List<String> stale = new ArrayList<>();
        for (String service : LocalStack.SERVICES) {
            if (hasSources(service) && isStale(service, ServiceComponent.jar(layout.root(), service))) {
                stale.add(service);
            }
        }
        return stale;
    }

    /** Whether a module's sources, or those of what it is made with, are newer than a file that was built from them. */
    public boolean isStale(String module, Path built) throws IOException {
        if (!Files.exists(built)) {
            return true;
        }
        FileTime time = Files.getLastModifiedTime(built);
        List<String> modules = new ArrayList<>(SHARED);
        modules.add(module);
        for (String each : modules) {
            if (newest(layout.root().resolve(each)).compareTo(time) > 0) {
                return true;
            }
        }
        return Files.getLastModifiedTime(layout.root().resolve("pom.xml")).compareTo(time) > 0;
    }

    /** Builds these modules and what they are made with, without tests. */
    public void run(List<String> modules, Consumer<String> report) throws IOException, InterruptedException {
        if (modules.isEmpty()) {
            return;
        }
        report.accept("building " + String.join(", ", modules) + " (the first time takes a few minutes)");
        maven.run(
                "build",
                line -> step(line).ifPresent(report),
                "-Dquick",
                "package",
                "--also-make",
                "--projects",
                String.join(",", modules));
    }

    /** Maven's line at the beginning of each module, in our words. */
    static Optional<String> step(String line) {
        Matcher matcher = STEP.matcher(line);
        return matcher.find()
                ? Optional.of("  " + matcher.group(2) + " of " + matcher.group(3) + ": " + matcher.group(1))
                : Optional.empty();
    }

    private boolean hasSources(String module) {
        return Files.isDirectory(layout.root().resolve(module).resolve("src/main/java"));
    }

    private static FileTime newest(Path module) throws IOException {
        FileTime newest = Files.getLastModifiedTime(module.resolve("pom.xml"));
        Path sources = module.resolve("src/main");
        if (!Files.isDirectory(sources)) {
            return newest;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(file);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }
}

package io.baton.stack;

import io.baton.stack.component.ServiceComponent;
import io.baton.stack.tool.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Builds the services whose sources are newer than their jars. */
public final class ServiceBuild {
    private static final List<String> SHARED = List.of("call-events", "service-kit");

    private final Layout layout;
    private final Maven maven;

    public ServiceBuild(Layout layout, Maven maven) {
        this.layout = layout;
        this.maven = maven;
    }

    /** The services that have to be built before a start. */
    public List<String> stale() throws IOException {
        List<String> stale = new ArrayList<>();
        for (String service : LocalStack.SERVICES) {
            if (hasSources(service) && isStale(service)) {
                stale.add(service);
            }
        }
        return stale;
    }

    /** Builds what is stale, without its tests; returns what was built. */
    public List<String> run(Consumer<String> report) throws IOException, InterruptedException {
        List<String> stale = stale();
        if (!stale.isEmpty()) {
            report.accept("building " + String.join(", ", stale) + " (the first time takes a few minutes)");
            maven.run(
                    "build",
                    line -> {},
                    "-q",
                    "-Dquick",
                    "package",
                    "--also-make",
                    "--projects",
                    String.join(",", stale));
        }
        return stale;
    }

    private boolean hasSources(String module) {
        return Files.isDirectory(layout.root().resolve(module).resolve("src/main/java"));
    }

    private boolean isStale(String service) throws IOException {
        Path jar = ServiceComponent.jar(layout.root(), service);
        if (!Files.exists(jar)) {
            return true;
        }
        FileTime built = Files.getLastModifiedTime(jar);
        List<String> modules = new ArrayList<>(SHARED);
        modules.add(service);
        for (String module : modules) {
            if (newest(layout.root().resolve(module)).compareTo(built) > 0) {
                return true;
            }
        }
        return Files.getLastModifiedTime(layout.root().resolve("pom.xml")).compareTo(built) > 0;
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

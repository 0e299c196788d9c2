package io.baton.stack.tool;

import io.baton.stack.Layout;
import io.baton.stack.component.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Maven that the launcher found or fetched; it names it in {@code BATON_MVN}. */
public final class Maven {
    private final Layout layout;
    private final String program;

    public Maven(Layout layout, Map<String, String> environment) {
        this.layout = layout;
        this.program = environment.getOrDefault("BATON_MVN", "mvn");
    }

    public String program() {
        return program;
    }

    /** Copies one artifact ({@code group:artifact:version:type[:classifier]}) out of a Maven repository. */
    public void copy(String artifact, Path folder, Progress progress) throws IOException, InterruptedException {
        progress.report("fetching " + artifact);
        run(
                "tools",
                line -> {},
                "-q",
                "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                "-Dartifact=" + artifact,
                "-DoutputDirectory=" + folder,
                "-Dmdep.useBaseVersion=true");
    }

    /** Runs Maven in the checkout; the output goes to that log. */
    public void run(String log, Progress progress, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program, "-f", layout.root().resolve("pom.xml").toString(), "--batch-mode", "--no-transfer-progress"));
        command.addAll(List.of(arguments));
        Shell.run(layout.log(log), command, Map.of("JAVA_HOME", System.getProperty("java.home")), progress);
    }
}

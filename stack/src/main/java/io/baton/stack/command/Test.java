package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.ModuleBuild;
import io.baton.stack.component.Progress;
import io.baton.stack.console.ConsoleBuild;
import io.baton.stack.tool.EnvoyProgram;
import io.baton.stack.tool.LiveKitServer;
import io.baton.stack.tool.Maven;
import io.baton.stack.tool.ToolCache;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs all tests, as CI does, or those of one module, without the slow ones. */
@Command(name = "test", description = "Run all tests, or those of one module.")
public final class Test implements Callable<Integer> {
    /** The module that Maven does not build. */
    private static final String CONSOLE = "console";

    @Parameters(arity = "0..1", paramLabel = "MODULE", description = "For example token-service.")
    private String module;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARG", description = "Passed on to Maven.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--all", description = "With a module: its slow tests, too, which wait for real seconds.")
    private boolean all;

    @Override
    public Integer call() throws Exception {
        Layout layout = Layout.from(System.getenv());
        Maven maven = new Maven(layout, System.getenv());
        ConsoleBuild console = new ConsoleBuild(layout);
        if (CONSOLE.equals(module)) {
            return console.test();
        }
        fetchPrograms(layout);
        if (module == null) {
            int status = run(layout, maven, List.of("verify"));
            // Last: its client is compared with the documents of the services as they were built just now.
            return status == 0 ? console.test() : status;
        }
        if (!Files.exists(layout.root().resolve(module).resolve("pom.xml"))) {
            System.err.println("baton: there is no module " + module);
            return 2;
        }
        return run(layout, maven, alone(new ModuleBuild(layout, maven), layout));
    }

    /** One module with what it is made of; only system tests need more than classes. */
    private List<String> alone(ModuleBuild build, Layout layout) throws IOException {
        List<String> goals = new ArrayList<>();
        goals.add(module.equals("system-test") ? "verify" : "test");
        goals.addAll(List.of("--projects", String.join(",", madeOf(module))));
        goals.addAll(List.of("-Dspotless.apply.skip", "-Dspotless.check.skip", "-Denforcer.skip"));
        if (!ModuleBuild.SHARED.contains(module)) {
            goals.add("-Dshared.skipTests");
        }
        if (!build.isStale("service-kit", layout.root().resolve("service-kit/target/classes/META-INF/jandex.idx"))) {
            // A new index would have everything that is made with the kit compiled again.
            goals.add("-Djandex.skip");
        }
        if (!all && arguments.stream().noneMatch(argument -> argument.startsWith("-Dtest="))) {
            goals.add("-Dtest.excludedGroups=slow");
        }
        goals.addAll(arguments);
        return goals;
    }

    /** What tests of single modules start by themselves; the stack fetches the rest when it starts. */
    private void fetchPrograms(Layout layout) throws Exception {
        Files.createDirectories(layout.logs());
        ToolCache cache = new ToolCache(layout.tools());
        Progress progress = everyTenSeconds();
        if (module == null || module.equals("token-service") || module.equals("system-test")) {
            new LiveKitServer(layout, cache).install(progress);
        }
        if (module == null || module.equals("system-test")) {
            new EnvoyProgram(layout, cache).install(progress);
        }
    }

    private static Progress everyTenSeconds() {
        AtomicLong next = new AtomicLong(System.nanoTime());
        return line -> {
            if (System.nanoTime() >= next.get()) {
                next.set(System.nanoTime() + Duration.ofSeconds(10).toNanos());
                System.out.println(line);
            }
        };
    }

    /** The module and those it depends on. */
    private static List<String> madeOf(String module) {
        return switch (module) {
            case "call-events", "stack" -> List.of(module);
            case "service-kit" -> List.of("call-events", module);
            default -> List.of("call-events", "service-kit", module);
        };
    }

    private static int run(Layout layout, Maven maven, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                maven.program(),
                "-f",
                layout.root().resolve("pom.xml").toString(),
                "--batch-mode",
                "--no-transfer-progress"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Maven ends before the optimising compiler pays.
        builder.environment().putIfAbsent("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return builder.start().waitFor();
    }
}

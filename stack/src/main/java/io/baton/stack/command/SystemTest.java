package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.supervise.RunningStack;
import io.baton.stack.tool.Java;
import io.baton.stack.tool.Maven;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Programs of the module {@code system-test} that people run by hand. */
public final class SystemTest {
    private SystemTest() {}

    /** A whole consult transfer with real sound. */
    @Command(
            name = "demo",
            description = "Pass a caller on, with three browsers and real sound, and show who heard whom.")
    public static final class Demo implements Callable<Integer> {
        @Parameters(arity = "0..*", paramLabel = "ARG")
        private List<String> arguments = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            return run("io.baton.systemtest.Demo", arguments);
        }
    }

    /** Measurements. */
    @Command(name = "bench", description = "Measure; without a name, list what can be measured.")
    public static final class Bench implements Callable<Integer> {
        @Parameters(arity = "0..*", paramLabel = "NAME")
        private List<String> arguments = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            return run("io.baton.systemtest.bench.Bench", arguments);
        }
    }

    private static int run(String main, List<String> arguments) throws Exception {
        Layout layout = Layout.from(System.getenv());
        if (new RunningStack(layout).supervisor().isEmpty()) {
            System.out.println("Baton is not running, starting it first.");
            int status = new CommandLine(new Up()).execute("--detach");
            if (status != 0) {
                return status;
            }
        }
        Path module = layout.root().resolve("system-test");
        build(layout, module);
        List<String> command = new ArrayList<>(List.of(
                Java.program(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                module.resolve("target/classes") + File.pathSeparator + module.resolve("target/lib") + "/*",
                main));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(layout.root().toFile())
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void build(Layout layout, Path module) throws Exception {
        if (Files.isDirectory(module.resolve("target/lib")) && Files.isDirectory(module.resolve("target/classes"))) {
            return;
        }
        System.out.println("building system-test");
        new Maven(layout, System.getenv())
                .run("build", line -> {}, "-q", "-Dquick", "package", "--also-make", "--projects", "system-test");
    }
}

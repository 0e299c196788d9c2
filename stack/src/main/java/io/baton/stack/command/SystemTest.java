package io.baton.stack.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.baton.stack.Layout;
import io.baton.stack.ModuleBuild;
import io.baton.stack.Settings;
import io.baton.stack.component.Launch;
import io.baton.stack.component.ServiceComponent;
import io.baton.stack.supervise.RunningStack;
import io.baton.stack.tool.Java;
import io.baton.stack.tool.Maven;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Programs of the module {@code system-test} that people run by hand. */
public final class SystemTest {
    private static final String MODULE = "system-test";

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
            return run("io.baton.systemtest.bench.Bench", arguments, Map.of("BATON_SERVICES", services()));
        }

        /** How the services are started, for benchmarks that start one more of them. */
        private static String services() throws IOException {
            Settings settings = Settings.from(System.getenv());
            Map<String, Launch> launches = new LinkedHashMap<>();
            for (ServiceComponent service : List.of(
                    ServiceComponent.tokenService(settings),
                    ServiceComponent.transferService(settings),
                    ServiceComponent.leadsService(settings),
                    ServiceComponent.conversationService(settings))) {
                launches.put(service.name(), service.launch());
            }
            return JsonMapper.builder().build().writeValueAsString(launches);
        }
    }

    /** Kills parts of the running system in every state of a transfer. */
    @Command(
            name = "chaos",
            description =
                    "Kill each part of the running system in every state of a transfer and see every call to a right end.")
    public static final class Chaos implements Callable<Integer> {
        @Option(names = "--rounds", paramLabel = "N", description = "How often each part is killed, 6 by default.")
        private Integer rounds;

        @Option(names = "--only", paramLabel = "NAME,...", description = "Only these, for example kafka,livekit.")
        private String only;

        @Option(names = "--short", description = "Each part once, without keeping a ledger.")
        private boolean brief;

        @Override
        public Integer call() throws Exception {
            List<String> arguments = new ArrayList<>();
            if (rounds != null) {
                arguments.addAll(List.of("--rounds", rounds.toString()));
            }
            if (only != null) {
                arguments.addAll(List.of("--only", only));
            }
            if (brief) {
                arguments.add("--short");
            }
            return run("io.baton.systemtest.chaos.Chaos", arguments);
        }
    }

    private static int run(String main, List<String> arguments) throws Exception {
        return run(main, arguments, Map.of());
    }

    private static int run(String main, List<String> arguments, Map<String, String> environment) throws Exception {
        Layout layout = Layout.from(System.getenv());
        if (new RunningStack(layout).supervisor().isEmpty()) {
            System.out.println("Baton is not running, starting it first.");
            int status = new CommandLine(new Up()).execute("--detach");
            if (status != 0) {
                return status;
            }
        }
        Path module = layout.root().resolve(MODULE);
        build(layout, module);
        List<String> command = new ArrayList<>(List.of(
                Java.program(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                module.resolve("target/classes") + File.pathSeparator + module.resolve("target/lib") + "/*",
                main));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(layout.root().toFile()).inheritIO();
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static void build(Layout layout, Path module) throws Exception {
        ModuleBuild build = new ModuleBuild(layout, new Maven(layout, System.getenv()));
        if (build.isStale(MODULE, jar(module))) {
            build.run(List.of(MODULE), System.out::println);
        }
    }

    private static Path jar(Path module) throws IOException {
        Path target = module.resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                return files.filter(file -> file.getFileName().toString().matches(MODULE + "-.*\\.jar"))
                        .findFirst()
                        .orElse(target.resolve(MODULE + ".jar"));
            }
        }
        return target.resolve(MODULE + ".jar");
    }
}

package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.LocalStack;
import io.baton.stack.ModuleBuild;
import io.baton.stack.Settings;
import io.baton.stack.component.Component;
import io.baton.stack.component.Port;
import io.baton.stack.console.ConsoleBuild;
import io.baton.stack.supervise.ComponentStatus;
import io.baton.stack.supervise.Leftovers;
import io.baton.stack.supervise.PortOwner;
import io.baton.stack.supervise.ProcessGroup;
import io.baton.stack.supervise.RunningStack;
import io.baton.stack.supervise.StatusBoard;
import io.baton.stack.supervise.Supervisor;
import io.baton.stack.tool.Java;
import io.baton.stack.tool.Maven;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds what changed, starts everything, waits until it is healthy and keeps it running. */
@Command(name = "up", description = "Build what changed and start everything; Ctrl-C stops it.")
public final class Up implements Callable<Integer> {
    private static final long DRAW_EVERY_MILLIS = 100;

    @Option(
            names = {"-d", "--detach"},
            description = "Return when everything is healthy and leave it running.")
    private boolean detach;

    @Option(names = "--no-build", description = "Start what is built, without looking at the sources.")
    private boolean noBuild;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Start only these components and what they depend on.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(names = "--supervise", hidden = true, description = "Be the supervisor of a detached stack.")
    private boolean supervise;

    @Override
    public Integer call() throws Exception {
        Map<String, String> environment = System.getenv();
        Settings settings = Settings.from(environment);
        RunningStack running = new RunningStack(settings.layout());
        Optional<ProcessHandle> other = running.supervisor();
        if (other.isPresent()) {
            return sayAlreadyRunning(settings, running, other.get().pid());
        }
        LocalStack stack = new LocalStack(settings, environment);
        List<Component> chosen = stack.components(only);
        if (!supervise) {
            if (!noBuild) {
                build(settings.layout(), environment);
                buildConsole(settings.layout());
            }
            new Leftovers(settings.layout().run()).sweep(System.out::println);
            if (somePortIsTaken(chosen)) {
                return 2;
            }
        }
        List<Component> present = present(stack, chosen);
        return detach ? detached(settings, running) : here(settings, running, present);
    }

    private int sayAlreadyRunning(Settings settings, RunningStack running, long pid) throws IOException {
        System.out.println("Baton is already running (pid " + pid + "), nothing to do.");
        running.rows().forEach(row -> System.out.println(StatusTable.format(row)));
        Addresses.print(settings);
        return 0;
    }

    private static void build(Layout layout, Map<String, String> environment) throws IOException, InterruptedException {
        try {
            ModuleBuild build = new ModuleBuild(layout, new Maven(layout, environment));
            build.run(build.staleServices(), System.out::println);
        } catch (IOException e) {
            LogTail.print(layout.log("build"), 40, System.out);
            throw e;
        }
    }

    /** Calls can be made without the console, so a build of it that fails stops nothing. */
    private static void buildConsole(Layout layout) throws InterruptedException {
        ConsoleBuild console = new ConsoleBuild(layout);
        try {
            if (console.isDue()) {
                console.run(System.out::println);
            }
        } catch (IOException e) {
            System.out.println("the console could not be built, see " + layout.log("build"));
        }
    }

    private static boolean somePortIsTaken(List<Component> components) {
        List<String> taken = new ArrayList<>();
        for (Component component : components) {
            for (Port port : component.ports()) {
                if (PortOwner.isTaken(port)) {
                    taken.add("port " + port.number() + (port.udp() ? "/udp" : "") + ", needed by " + component.name()
                            + " (" + port.purpose() + "), is taken by "
                            + PortOwner.describe(port).orElse("a process that cannot be seen from here"));
                }
            }
        }
        taken.forEach(System.out::println);
        if (!taken.isEmpty()) {
            System.out.println("Stop what has it, or move the whole stack: BATON_PORT_OFFSET=1000 ./baton up");
        }
        return !taken.isEmpty();
    }

    private static List<Component> present(LocalStack stack, List<Component> components) {
        List<Component> present = new ArrayList<>();
        for (Component component : components) {
            String absence = stack.absence(component);
            if (absence.isEmpty()) {
                present.add(component);
            } else {
                System.out.println(component.name() + " " + absence + ", left out");
            }
        }
        return present;
    }

    /** Supervises in this process until it is told to stop. */
    private int here(Settings settings, RunningStack running, List<Component> components) throws Exception {
        Optional<FileLock> claim = running.claim();
        if (claim.isEmpty()) {
            System.out.println("Baton is being started by another command.");
            return 1;
        }
        StatusBoard board = new StatusBoard(running::publish);
        Supervisor supervisor = new Supervisor(settings.layout(), components, board);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, running, stopped), "stop"));
        supervisor.start();
        StatusTable table = StatusTable.onStandardOutput();
        if (awaitSettled(board::rows, table, () -> true)) {
            Addresses.print(settings);
            System.out.println(supervise ? "" : "Ctrl-C stops everything.");
        } else {
            explain(settings.layout(), board.rows());
        }
        while (!stopped.await(DRAW_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            board.rows().forEach(table::line);
        }
        return 0;
    }

    private static void stop(Supervisor supervisor, RunningStack running, CountDownLatch stopped) {
        System.out.println("stopping");
        supervisor.close();
        try {
            running.release();
        } catch (IOException e) {
            System.out.println("cannot tidy up: " + e.getMessage());
        }
        stopped.countDown();
        System.out.println("stopped");
    }

    /** Starts a supervisor of its own and follows it until everything is healthy. */
    private int detached(Settings settings, RunningStack running) throws IOException, InterruptedException {
        Layout layout = settings.layout();
        Path log = layout.log("supervisor");
        Files.createDirectories(log.getParent());
        List<String> arguments = new ArrayList<>(List.of("up", "--supervise"));
        if (!only.isEmpty()) {
            arguments.addAll(List.of("--only", String.join(",", only)));
        }
        List<String> command = Java.command(
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                io.baton.stack.Baton.class,
                arguments);
        ProcessBuilder builder = new ProcessBuilder(ProcessGroup.lead(command))
                .directory(layout.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().remove("BATON_TERMINAL");
        Process process = builder.start();
        boolean healthy = awaitSettled(() -> rows(running), StatusTable.onStandardOutput(), process::isAlive);
        if (healthy) {
            Addresses.print(settings);
            System.out.println("./baton down stops everything.");
            return 0;
        }
        if (!process.isAlive()) {
            LogTail.print(log, 20, System.out);
        }
        explain(layout, rows(running));
        return 1;
    }

    private static List<ComponentStatus> rows(RunningStack running) {
        try {
            return running.rows();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the status", e);
        }
    }

    /** Draws until everything is healthy (true) or some component will not be (false). */
    private static boolean awaitSettled(
            Supplier<List<ComponentStatus>> rows, StatusTable table, Supplier<Boolean> alive)
            throws InterruptedException {
        while (alive.get()) {
            List<ComponentStatus> now = rows.get();
            table.show(now);
            if (!now.isEmpty() && now.stream().allMatch(ComponentStatus::healthy)) {
                table.settle(now);
                return true;
            }
            boolean othersDone = now.stream()
                    .allMatch(row -> row.healthy()
                            || row.hopeless()
                            || row.state().equals("waiting")
                            || row.state().equals("crashed"));
            if (othersDone && now.stream().anyMatch(ComponentStatus::hopeless)) {
                table.settle(now);
                return false;
            }
            Thread.sleep(DRAW_EVERY_MILLIS);
        }
        return false;
    }

    private static void explain(Layout layout, List<ComponentStatus> rows) throws IOException {
        for (ComponentStatus row : rows) {
            if (row.hopeless()) {
                System.out.println(row.name() + " does not start: " + row.detail());
                LogTail.print(layout.log(row.name()), 20, System.out);
            }
        }
    }
}

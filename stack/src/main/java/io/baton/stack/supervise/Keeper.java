package io.baton.stack.supervise;

import io.baton.stack.Layout;
import io.baton.stack.component.Component;
import io.baton.stack.component.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps one component running: prepares it, starts it when its dependencies are healthy, starts it again when it ends. */
final class Keeper implements Runnable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration STABLE = Duration.ofSeconds(30);
    private static final Duration STARTING_CHECK = Duration.ofMillis(100);
    private static final Duration RUNNING_CHECK = Duration.ofSeconds(5);
    private static final long LARGEST_LOG = 20_000_000;

    private final Component component;
    private final Layout layout;
    private final StatusBoard board;
    private final List<CompletableFuture<Void>> dependencies;
    private final CompletableFuture<Void> healthyOnce = new CompletableFuture<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Thread> preparing = new AtomicReference<>();

    Keeper(Component component, Layout layout, StatusBoard board, List<CompletableFuture<Void>> dependencies) {
        this.component = component;
        this.layout = layout;
        this.board = board;
        this.dependencies = dependencies;
    }

    Component component() {
        return component;
    }

    /** Completes when the component was healthy for the first time. */
    CompletableFuture<Void> healthyOnce() {
        return healthyOnce;
    }

    /** Asks for the end and returns at once; {@link #awaitEnd()} waits for it. */
    void stop() {
        stop.countDown();
        Thread builder = preparing.getAndSet(null);
        if (builder != null) {
            builder.interrupt();
        }
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void run() {
        try {
            prepare();
            board.update(component.name(), row -> row.in(State.WAITING, waitingFor()));
            if (dependenciesHealthy()) {
                keepRunning();
            }
            board.update(component.name(), row -> row.in(State.STOPPED, ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            board.update(component.name(), row -> row.in(State.FAILED, shortened(String.valueOf(e.getMessage()))));
        } finally {
            ended.countDown();
        }
    }

    private void prepare() throws Exception {
        preparing.set(Thread.currentThread());
        component.prepare(line -> board.update(component.name(), row -> row.in(State.PREPARING, shortened(line))));
        preparing.set(null);
    }

    private String waitingFor() {
        return component.dependsOn().isEmpty() ? "" : "for " + String.join(", ", component.dependsOn());
    }

    private boolean dependenciesHealthy() throws InterruptedException {
        CompletableFuture<Void> all = CompletableFuture.allOf(dependencies.toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            if (stop.await(STARTING_CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return stop.getCount() > 0;
    }

    private void keepRunning() throws Exception {
        Duration pause = FIRST_PAUSE;
        while (stop.getCount() > 0) {
            long began = System.nanoTime();
            Process process = start();
            String end = watch(process, began);
            if (stop.getCount() == 0) {
                break;
            }
            boolean wasStable = System.nanoTime() - began > STABLE.toNanos();
            pause = wasStable ? FIRST_PAUSE : pause;
            board.update(component.name(), row -> row.crashed(end));
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                break;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private Process start() throws Exception {
        Launch launch = component.launch();
        Path log = layout.log(component.name());
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(ProcessGroup.lead(launch.command()))
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        PidFile.of(process.toHandle(), component.stopSignal(), component.stopGrace())
                .write(pidFile());
        board.update(component.name(), row -> row.started(process.pid()));
        return process;
    }

    private Path pidFile() {
        return layout.run().resolve(component.name() + ".pid");
    }

    /** Follows the process to its end and says how it ended. */
    private String watch(Process process, long began) throws Exception {
        try {
            if (!becameHealthy(process, began)) {
                return process.isAlive() ? endStuck(process) : "ended while starting, " + exit(process);
            }
            component.whenHealthy();
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            board.update(component.name(), row -> row.healthyAfter(took));
            healthyOnce.complete(null);
            while (process.isAlive() && !stop.await(RUNNING_CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
                checkHealth(process);
            }
            return exit(process);
        } finally {
            end(process);
        }
    }

    private boolean becameHealthy(Process process, long began) throws InterruptedException {
        long deadline = began + component.startTimeout().toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (component.healthy()) {
                return true;
            }
            if (stop.await(STARTING_CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    private String endStuck(Process process) throws InterruptedException {
        end(process);
        return "not healthy within " + component.startTimeout().toSeconds() + " s";
    }

    private void checkHealth(Process process) {
        boolean healthy = component.healthy();
        if (process.isAlive()) {
            board.update(
                    component.name(),
                    row -> row.in(healthy ? State.HEALTHY : State.UNHEALTHY, healthy ? "" : "does not answer"));
        }
    }

    private static String exit(Process process) {
        if (process.isAlive()) {
            return "";
        }
        int status = process.exitValue();
        return status > 128 ? "ended by signal " + (status - 128) : "ended with status " + status;
    }

    private void end(Process process) throws InterruptedException {
        if (process.isAlive()) {
            board.update(component.name(), row -> row.in(State.STOPPING, ""));
            ProcessGroup.signal(process.pid(), component.stopSignal());
            process.waitFor(component.stopGrace().toMillis(), TimeUnit.MILLISECONDS);
        }
        ProcessGroup.killAll(process.pid());
        process.waitFor();
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new IllegalStateException("cannot forget " + pidFile(), e);
        }
    }

    private static String shortened(String line) {
        return line.length() > 160 ? line.substring(0, 157) + "..." : line;
    }
}

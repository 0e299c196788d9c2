package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.supervise.Leftovers;
import io.baton.stack.supervise.ProcessGroup;
import io.baton.stack.supervise.RunningStack;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops everything, also what a killed supervisor left behind. */
@Command(name = "down", description = "Stop everything; state is kept.")
public final class Down implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    @Override
    public Integer call() throws Exception {
        return stop(Layout.from(System.getenv()));
    }

    static int stop(Layout layout) throws IOException, InterruptedException {
        RunningStack running = new RunningStack(layout);
        Optional<ProcessHandle> supervisor = running.supervisor();
        if (supervisor.isPresent()) {
            System.out.println("stopping Baton (pid " + supervisor.get().pid() + ")");
            ProcessGroup.signal(supervisor.get().pid(), "TERM");
            if (!ProcessGroup.awaitEnd(supervisor.get(), PATIENCE)) {
                System.out.println("the supervisor does not stop, killing it");
                ProcessGroup.signal(supervisor.get().pid(), "KILL");
                ProcessGroup.awaitEnd(supervisor.get(), PATIENCE);
            }
        }
        int left = new Leftovers(layout.run()).sweep(System.out::println);
        running.release();
        System.out.println(supervisor.isPresent() || left > 0 ? "stopped" : "Baton is not running.");
        return 0;
    }
}

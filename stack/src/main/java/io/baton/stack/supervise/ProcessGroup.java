package io.baton.stack.supervise;

import io.baton.stack.tool.Shell;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes are started as leaders of groups of their own: Ctrl-C in the terminal reaches the supervisor alone, which
 * stops them in order, and whatever they started ends with them.
 */
public final class ProcessGroup {
    private static final List<String> LEADER = leader();

    private ProcessGroup() {}

    private static List<String> leader() {
        if (Shell.find("setsid").isPresent()) {
            return List.of("setsid");
        }
        // macOS has no setsid program, and perl everywhere.
        return List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or die $!");
    }

    /** The command that runs another one as a group leader under the same process id. */
    public static List<String> lead(List<String> command) {
        List<String> led = new ArrayList<>(LEADER);
        led.addAll(command);
        return led;
    }

    /** Sends a signal to one process. */
    public static void signal(long pid, String signal) {
        kill(signal, Long.toString(pid));
    }

    /** Kills the leader and everything in its group, at once. */
    public static void killAll(long leader) {
        kill("KILL", "-" + leader);
    }

    /** Waits for the end of a process; false when it goes on. */
    public static boolean awaitEnd(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void kill(String signal, String target) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + target + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("there is no sh to send a signal with", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

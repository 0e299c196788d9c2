package io.baton.systemtest.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Freezes a process and all that it started, which for its clients is away without a farewell, and lets them go on. */
final class ProcessSignal {

    private ProcessSignal() {}

    static void stop(ProcessHandle process) {
        send("STOP", process);
    }

    static void go(ProcessHandle process) {
        send("CONT", process);
    }

    /** The parent first, so that nothing starts behind our back: a database has a process, and a process group, for each connection. */
    private static void send(String signal, ProcessHandle process) {
        send(signal, List.of(process));
        send(signal, process.descendants().toList());
    }

    private static void send(String signal, List<ProcessHandle> processes) {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal, "--"));
        processes.forEach(one -> command.add(String.valueOf(one.pid())));
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0 && processes.stream().allMatch(ProcessHandle::isAlive)) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package io.baton.systemtest.fault;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Freezes a process and its group (a database has many), which for its clients is away without a farewell, and lets it go on. */
final class ProcessSignal {

    private ProcessSignal() {}

    static void stop(ProcessHandle process) {
        send("STOP", process);
    }

    static void go(ProcessHandle process) {
        send("CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
        try {
            int status = new ProcessBuilder("kill", "-" + signal, "--", "-" + process.pid())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("kill -" + signal + " -" + process.pid() + " ended with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

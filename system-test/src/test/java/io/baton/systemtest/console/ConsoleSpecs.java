package io.baton.systemtest.console;

import io.baton.systemtest.stack.RunningStack;
import java.time.Duration;

/** The console's own browser tests ({@code console/e2e}), by the tag they carry, against a running stack. */
final class ConsoleSpecs {

    private ConsoleSpecs() {}

    static void run(RunningStack stack, Duration patience, String tag) {
        String console = stack.root().resolve("console").toString();
        stack.shell(
                patience,
                "env",
                "BATON_BRIEFING=stand-in text",
                "npm",
                "--prefix",
                console,
                "run",
                "e2e",
                "--",
                "--grep",
                tag);
    }
}

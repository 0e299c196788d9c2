package io.baton.systemtest.console;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The console's own browser tests ({@code console/e2e}), against this stack. */
@SystemTest
@Tag("long")
class ConsoleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(20);

    /** A consult transfer, the room demo, the widget and a page that anybody can use: what must never break. */
    @Test
    void theHeartOfTheConsoleWorks(RunningStack stack) {
        specs(stack, PATIENCE, "@gate");
    }

    @Test
    void allThatPeopleDoInTheConsoleWorks(RunningStack stack) {
        specs(stack, LONG_PATIENCE, "@long");
    }

    private static void specs(RunningStack stack, Duration patience, String tag) {
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

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

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @Test
    void whatPeopleDoInTheConsoleWorks(RunningStack stack) {
        stack.shell(PATIENCE, "npm", "--prefix", stack.root().resolve("console").toString(), "run", "e2e");
    }
}

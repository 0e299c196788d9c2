package io.baton.systemtest.console;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What callers, agents and supervisors do in the console, in real browsers that listen for each other's tones. */
@SystemTest
class ConsoleIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(20);

    /** A consult transfer, the room demo, the widget and a page that anybody can use: what must never break. */
    @Test
    void theHeartOfTheConsoleWorks(RunningStack stack) {
        ConsoleSpecs.run(stack, PATIENCE, "@gate");
    }

    @Test
    void allThatPeopleDoInTheConsoleWorks(RunningStack stack) {
        ConsoleSpecs.run(stack, LONG_PATIENCE, "@long");
    }
}

package io.baton.systemtest.console;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The paperwork in the console: contacts, leads, scripts, documents, consultations and music, with the seed's data. */
@SystemTest
@Tag("long")
class OfficeIT {

    private static final Duration SEED_PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void allThatPeopleDoInTheOfficeWorks(RunningStack stack) {
        stack.baton(SEED_PATIENCE, "seed");
        ConsoleSpecs.run(stack, PATIENCE, "@office");
    }
}

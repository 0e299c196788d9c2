package io.baton.systemtest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Transfers in a row beside other live calls: all completed, and nothing is heard where it must not be. */
@SystemTest
@Tag("long")
class StormIT {

    private static final int OTHER_CALLS = 8;
    private static final int TRANSFERS = 10;

    @Test
    void transfersInARowBesideOtherCalls(RunningStack stack) {
        try (Storm storm = new Storm(stack.suite(), OTHER_CALLS)) {
            for (int round = 0; round < TRANSFERS; round++) {
                storm.transfer(round);
            }

            Map<String, Figures> figures = storm.figures();
            assertThat(figures.get("request to verified hold").count()).isEqualTo(TRANSFERS);
            assertThat(figures.get("leaked sound").largest()).as("ms").isZero();
            assertThat(figures.get("sound strayed into other calls").largest())
                    .as("ms")
                    .isZero();
            assertThat(storm.othersGoOn()).isTrue();
        }
    }
}

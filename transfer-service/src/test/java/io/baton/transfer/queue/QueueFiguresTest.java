package io.baton.transfer.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long the next caller will wait. */
class QueueFiguresTest {

    @Test
    void isUnknownWithoutAcceptedCalls() {
        assertThat(QueueFigures.EMPTY.estimatedWaitMillis()).isNull();
        assertThat(new QueueFigures(0, null, 2, 2, 0, 0, 0).estimatedWaitMillis())
                .isNull();
    }

    @Test
    void isWhatOthersWaitedWhileAnAgentIsFree() {
        assertThat(new QueueFigures(1, 500L, 2, 5, 4, 90_000, 7_000).estimatedWaitMillis())
                .isEqualTo(7_000);
    }

    @Test
    void countsThoseAheadAtThePaceOfLateWhenNobodyIsFree() {
        // Four calls accepted within 90 s: one in 30 s; two are ahead
        assertThat(new QueueFigures(2, 500L, 0, 5, 4, 90_000, 7_000).estimatedWaitMillis())
                .isEqualTo(90_000);
    }

    @Test
    void agentsWhoAreFreeTakeThoseAhead() {
        assertThat(new QueueFigures(2, 500L, 2, 5, 4, 90_000, 7_000).estimatedWaitMillis())
                .isEqualTo(30_000);
    }

    @Test
    void oneAcceptedCallTellsNoPace() {
        assertThat(new QueueFigures(2, 500L, 0, 5, 1, 0, 7_000).estimatedWaitMillis())
                .isNull();
    }
}

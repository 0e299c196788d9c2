package io.baton.transfer.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where callers go on waiting never leads back. */
class OverflowsTest {

    private final Overflows overflows = new Overflows(Map.of("sales", "billing", "billing", "default"));

    @Test
    void seesALoopOverAllSteps() {
        assertThat(overflows.wouldLoop("default", "sales")).isTrue();
        assertThat(overflows.wouldLoop("default", "billing")).isTrue();
        assertThat(overflows.wouldLoop("billing", "sales")).isTrue();
        assertThat(overflows.wouldLoop("sales", "sales")).isTrue();
    }

    @Test
    void aChainThatEndsIsNone() {
        assertThat(overflows.wouldLoop("sales", "default")).isFalse();
        assertThat(overflows.wouldLoop("support", "sales")).isFalse();
    }

    @Test
    void knowsWhoIsAnOverflow() {
        assertThat(overflows.leadTo("billing")).isTrue();
        assertThat(overflows.leadTo("default")).isTrue();
        assertThat(overflows.leadTo("sales")).isFalse();
    }
}

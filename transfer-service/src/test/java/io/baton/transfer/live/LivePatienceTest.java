package io.baton.transfer.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a socket may be silent. */
class LivePatienceTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final LivePatience patience = new LivePatience(NOON);

    @Test
    void isTenSecondsWhileThisProcessLooksEverySecond() {
        Instant limit = lookUntil(0, 30);

        assertThat(limit).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void nobodyIsSilentInTheFirstTenSeconds() {
        assertThat(lookUntil(0, 9)).isEqualTo(Instant.MIN);
    }

    @Test
    void aShortPauseOfThisProcessIsNobodysSilence() {
        lookUntil(0, 30);

        assertThat(patience.limit(NOON.plusSeconds(37))).isEqualTo(Instant.MIN);
        assertThat(lookUntil(37, 46)).isEqualTo(Instant.MIN);
        assertThat(patience.limit(NOON.plusSeconds(47))).isEqualTo(NOON.plusSeconds(37));
    }

    @Test
    void afterALongPauseEverybodyComesBackAnew() {
        lookUntil(0, 30);

        assertThat(patience.limit(NOON.plusSeconds(90))).isEqualTo(NOON.plusSeconds(80));
    }

    private Instant lookUntil(int from, int until) {
        Instant limit = null;
        for (int second = from; second <= until; second++) {
            limit = patience.limit(NOON.plusSeconds(second));
        }
        return limit;
    }
}

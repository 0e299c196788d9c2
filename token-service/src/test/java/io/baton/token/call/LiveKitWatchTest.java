package io.baton.token.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LiveKitWatchTest {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Ticking clock = new Ticking();
    private final LiveKitWatch watch = new LiveKitWatch(
            new SmallRyeConfigBuilder()
                    .withConverter(Duration.class, 100, new DurationConverter())
                    .withMapping(CallSettings.class)
                    .build()
                    .getConfigMapping(CallSettings.class),
            clock);

    @Test
    void aLegThatIsMissingIsGoneSoon() {
        assertThat(watch.grace()).isEqualTo(SHORT);
    }

    @Test
    void afterLiveKitWasAwayLegsHaveTimeToComeBack() {
        watch.failed(clock.instant());
        clock.advance(Duration.ofSeconds(60));
        assertThat(watch.isAway()).isTrue();
        assertThat(watch.answered()).isTrue();
        assertThat(watch.isAway()).isFalse();
        assertThat(watch.grace()).isEqualTo(LONG);
        // It is said once
        assertThat(watch.answered()).isFalse();
        clock.advance(Duration.ofSeconds(31));
        assertThat(watch.grace()).isEqualTo(SHORT);
    }

    @Test
    void whoStoodStillSaysNothingOfLiveKit() {
        Instant asked = clock.instant();
        clock.advance(Duration.ofSeconds(90));
        watch.failed(asked);
        assertThat(watch.isAway()).isFalse();
        assertThat(watch.grace()).isEqualTo(SHORT);
    }

    @Test
    void afterItForgotARoomToo() {
        watch.forgot();
        assertThat(watch.isAway()).isFalse();
        assertThat(watch.grace()).isEqualTo(LONG);
        clock.advance(Duration.ofSeconds(31));
        assertThat(watch.grace()).isEqualTo(SHORT);
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-01-01T12:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package io.baton.kit.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often a publishable key may ask, from however many addresses. */
class VisitorLimitsTest {

    private static final int PER_KEY = 600;

    private final Hand clock = new Hand();
    private final VisitorLimits limits = new VisitorLimits(new Settings(), clock);

    @Test
    void holdsForAllAddressesTogether() {
        for (int i = 0; i < PER_KEY; i++) {
            ask(i, "shop");
        }

        Problem refusal = catchThrowableOfType(Problem.class, () -> ask(PER_KEY, "shop"));
        assertThat(refusal.code()).isEqualTo(ProblemCode.RATE_LIMITED);
        assertThat(refusal.getParameters()).containsEntry("retryAfter", 1L);
        assertThat(refusal.getHeaders()).containsEntry("Retry-After", 1L);
        assertThatCode(() -> ask(0, "blog")).doesNotThrowAnyException();
        clock.now = clock.now.plusMillis(100);
        assertThatCode(() -> ask(PER_KEY + 1, "shop")).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Problem.class, () -> ask(PER_KEY + 2, "shop")))
                .isNotNull();
    }

    @Test
    void onlyKnownKeysMayAsk() {
        assertThat(catchThrowableOfType(Problem.class, () -> ask(1, "guessed")).code())
                .isEqualTo(ProblemCode.FORBIDDEN);
    }

    private void ask(int visitor, String key) {
        String address = "198.18.%d.%d".formatted(visitor / 250, visitor % 250);
        limits.admit(new Visitor("https://shop.example", address), key);
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** The defaults, with two keys. */
    private record Settings() implements VisitorSettings {

        @Override
        public Optional<List<String>> allowedOrigins() {
            return Optional.of(List.of("https://shop.example"));
        }

        @Override
        public boolean withoutOrigin() {
            return false;
        }

        @Override
        public Optional<List<String>> publishableKeys() {
            return Optional.of(List.of("shop", "blog"));
        }

        @Override
        public int perAddress() {
            return 30;
        }

        @Override
        public int perKey() {
            return PER_KEY;
        }
    }
}

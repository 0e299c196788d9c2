package io.baton.conversation.retry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {

    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    private final RetrySettings settings = new RetrySettings() {
        @Override
        public Duration lease() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration retryAfter() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration longestWait() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration giveUpAfter() {
            return Duration.ofHours(20);
        }
    };

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 10", "7, 320", "8, 600", "21, 600", "1000, 600"})
    void eachWaitIsTwiceTheOneBeforeUntilTheLongest(int tries, int seconds) {
        assertThat(Retry.next(settings, tries, NOW, NOW)).contains(NOW.plusSeconds(seconds));
    }

    @Test
    void whatIsWantedForTooLongIsGivenUp() {
        Instant wanted = NOW.minus(settings.giveUpAfter());
        assertThat(Retry.next(settings, 1, wanted, NOW)).isEmpty();
        assertThat(Retry.next(settings, 1, wanted.plusMillis(1), NOW)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 413, 422})
    void anAnswerThatNeverChangesIsFinal(int status) {
        assertThat(Retry.isRefused(new WebApplicationException(status))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 408, 409, 425, 429, 500, 502, 503, 504})
    void anAnswerThatMayChangeIsNot(int status) {
        assertThat(Retry.isRefused(new WebApplicationException(status))).isFalse();
    }

    @Test
    void noAnswerIsNotFinal() {
        assertThat(Retry.isRefused(new ProcessingException("away"))).isFalse();
    }
}

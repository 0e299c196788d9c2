package io.baton.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SqlTest {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void aTimeComesBackAsItWent() {
        assertThat(Sql.instant(Sql.at(NOON))).isEqualTo(NOON);
        assertThat(Sql.instant(OffsetDateTime.of(2026, 1, 31, 14, 0, 0, 0, ZoneOffset.ofHours(2))))
                .isEqualTo(NOON);
        assertThat(Sql.instant(NOON)).isEqualTo(NOON);
        assertThat(Sql.instant(null)).isNull();
    }

    @Test
    void nothingElseIsATime() {
        assertThatThrownBy(() -> Sql.instant("noon")).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.baton.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.kit.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void survivesTheWire() {
        Cursor cursor = new Cursor(Instant.parse("2026-01-01T00:00:00.123456Z"), UUID.randomUUID());
        assertThat(Cursor.decode(cursor.encode())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "bm90IGEgY3Vyc29y", "MjAyNi0wMS0wMVQwMDowMDowMFogbm9wZQ"})
    void refusesWhatIsNotACursor(String text) {
        assertThatThrownBy(() -> Cursor.decode(text))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void saysWhetherThereIsMore() {
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        UUID id = UUID.randomUUID();
        assertThat(Page.of(List.of(1, 2, 3), 2, row -> new Cursor(at, id), row -> row))
                .isEqualTo(new Page<>(List.of(1, 2), new Cursor(at, id).encode()));
        assertThat(Page.of(List.of(1, 2), 2, row -> new Cursor(at, id), row -> row)
                        .nextCursor())
                .isNull();
    }
}

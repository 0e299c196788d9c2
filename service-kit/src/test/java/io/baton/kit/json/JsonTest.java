package io.baton.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private record Line(String text, Instant at) {}

    @Test
    void leavesOutWhatIsAbsentAndWritesTimesInWords() {
        String written = Json.write(List.of(new Line("a", Instant.parse("2026-01-31T12:00:00Z")), new Line("b", null)));

        assertThat(written).isEqualTo("[{\"text\":\"a\",\"at\":\"2026-01-31T12:00:00Z\"},{\"text\":\"b\"}]");
    }

    @Test
    void readsWhatANewerVersionWrote() {
        assertThat(Json.read("[{\"text\":\"a\",\"newer\":{\"x\":1}}]", LINES)).containsExactly(new Line("a", null));
    }

    @Test
    void saysWhenAColumnHoldsNoJson() {
        assertThatThrownBy(() -> Json.read("[{", LINES)).isInstanceOf(UncheckedIOException.class);
    }
}

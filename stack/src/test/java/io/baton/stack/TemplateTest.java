package io.baton.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void replacesEveryPlaceholderAndNothingElse() {
        Template template = new Template("a: ${HOST}:${PORT} b: $1 %REQ(:PATH)% $${x} ${lower}");

        String text = template.render(Map.of("HOST", "h$1", "PORT", "8080", "UNUSED", "x"));

        assertThat(text).isEqualTo("a: h$1:8080 b: $1 %REQ(:PATH)% $${x} ${lower}");
    }

    @Test
    void namesWhatHasNoValue() {
        Template template = new Template("${B} ${A} ${C}");

        assertThatThrownBy(() -> template.render(Map.of("A", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value for B, C");
    }
}

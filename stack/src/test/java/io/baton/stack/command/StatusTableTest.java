package io.baton.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.stack.supervise.ComponentStatus;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusTableTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private static ComponentStatus row(String state, int restarts, String detail) {
        return new ComponentStatus("kafka", state, state.equals("healthy"), 17, 19092, restarts, 1500, detail);
    }

    @Test
    void awayFromATerminalEachChangeIsOneLine() {
        StatusTable table = new StatusTable(out, false);

        table.show(List.of(row("starting", 0, "")));
        table.show(List.of(row("starting", 0, "")));
        table.show(List.of(row("healthy", 0, "")));
        table.show(List.of(row("crashed", 1, "ended by signal 9")));

        assertThat(printed().lines()).hasSize(3);
        assertThat(printed())
                .contains("ended by signal 9")
                .contains("restarts 1")
                .doesNotContain("\033");
    }

    @Test
    void onATerminalTheTableIsDrawnOverItself() {
        StatusTable table = new StatusTable(out, true);

        table.show(List.of(row("starting", 0, "")));
        table.show(List.of(row("healthy", 0, "")));

        assertThat(printed()).contains("\033[1A").contains("in 1.5 s");
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

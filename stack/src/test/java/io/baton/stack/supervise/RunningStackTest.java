package io.baton.stack.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.stack.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningStackTest {
    @TempDir
    Path folder;

    @Test
    void othersSeeWhatTheSupervisorPublished() throws IOException {
        RunningStack stack = stack();
        List<ComponentStatus> rows =
                List.of(ComponentStatus.of("kafka", 19092).started(17).healthyAfter(1234));
        assertThat(stack.claim()).isPresent();

        stack.publish(rows);

        assertThat(stack().supervisor()).hasValueSatisfying(process -> assertThat(process.pid())
                .isEqualTo(ProcessHandle.current().pid()));
        assertThat(stack().rows()).isEqualTo(rows);
    }

    @Test
    void afterTheEndNothingIsSeen() throws IOException {
        RunningStack stack = stack();
        assertThat(stack.claim()).isPresent();
        stack.publish(List.of(ComponentStatus.of("kafka", 19092)));

        stack.release();

        assertThat(stack().supervisor()).isEmpty();
        assertThat(stack().rows()).isEmpty();
    }

    @Test
    void aKilledSupervisorsRowsAreNotTheNextOnes() throws IOException {
        Path run = Files.createDirectories(folder.resolve(".baton/run"));
        Files.writeString(run.resolve("status.json"), "[{\"name\":\"kafka\",\"state\":\"healthy\",\"healthy\":true}]");

        assertThat(stack().claim()).isPresent();

        assertThat(stack().supervisor()).isPresent();
        assertThat(stack().rows()).isEmpty();
    }

    private RunningStack stack() {
        return new RunningStack(Layout.from(Map.of("BATON_ROOT", folder.toString())));
    }
}

package io.baton.systemtest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lines that the README promises to be run by a test: executed in order, in one shell, against the stack. */
@SystemTest
class ReadmeIT {

    private static final Pattern TESTED = Pattern.compile("(?ms)^```sh tested\\n(.*?)^```$");
    private static final Pattern ANSWER = Pattern.compile("\\{.*\\}");

    @Test
    void theCurlLinesDoWhatTheySay(RunningStack stack) throws IOException {
        String readme = Files.readString(stack.root().resolve("README.md"));
        List<String> blocks =
                TESTED.matcher(readme).results().map(block -> block.group(1)).toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
        Path script = Files.createTempFile("readme", ".sh");
        // Each answer on a line of its own: curl adds no line end.
        Files.writeString(
                script,
                "set -euo pipefail\ncurl() { command curl \"$@\"; local status=$?; echo; return $status; }\n"
                        + String.join("\n", blocks));

        String output = stack.shell(Duration.ofSeconds(90), "bash", script.toString());

        assertThat(ANSWER.matcher(output).results().map(found -> found.group()).toList())
                .satisfiesExactly(
                        created -> assertThat(created).contains("\"room\"", "\"sid\"", "support-call-001"),
                        listed -> assertThat(listed).contains("\"rooms\"", "support-call-001"),
                        alice -> assertThat(alice).contains("\"token\"", "\"wsUrl\""),
                        carol -> assertThat(carol).contains("\"token\"", "\"wsUrl\""),
                        summary -> assertThat(summary).contains("\"summary\""),
                        transfer -> assertThat(transfer)
                                .contains(
                                        "\"summary\"",
                                        "\"newRoom\"",
                                        "\"agentAToken\"",
                                        "\"agentBToken\"",
                                        "\"wsUrl\""),
                        health -> assertThat(health).contains("\"status\""));
        Files.delete(script);
    }
}

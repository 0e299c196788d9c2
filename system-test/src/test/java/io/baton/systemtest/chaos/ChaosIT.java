package io.baton.systemtest.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kill matrix once through: what {@code ./baton chaos --short} does. */
@SystemTest
@Tag("long")
class ChaosIT {

    @TempDir
    private Path folder;

    @Test
    void everyVictimOnce(RunningStack stack) {
        Ledger ledger = new Ledger(folder.resolve("ledger.jsonl"));
        Chaos chaos =
                new Chaos(stack.suite(), new StackProcesses(stack.state().resolve("run/status.json")), System.out);

        chaos.run(List.of(Victim.values()), 1, ledger);

        assertThat(ledger.verdicts()).allMatch(Verdict::ok);
    }
}

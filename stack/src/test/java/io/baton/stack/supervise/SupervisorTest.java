package io.baton.stack.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.stack.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final List<List<ComponentStatus>> history = Collections.synchronizedList(new ArrayList<>());
    private final StatusBoard board = new StatusBoard(history::add);
    private Layout layout;
    private Supervisor supervisor;

    @BeforeEach
    void layOut() {
        layout = Layout.from(Map.of("BATON_ROOT", folder.toString()));
    }

    @AfterEach
    void stop() {
        if (supervisor != null) {
            supervisor.close();
        }
    }

    @Test
    void startsOnlyWhenTheDependencyIsHealthy() {
        start(Child.of("first", folder, Child.FAITHFUL), Child.of("second", folder, Child.FAITHFUL, "first"));
        awaitHealthy("second");

        boolean wasEarly = history.stream()
                .anyMatch(rows -> !rows.getFirst().healthy() && rows.getLast().pid() != 0);

        assertThat(wasEarly).isFalse();
    }

    @Test
    void startsAgainWhatWasKilledAndCountsIt() {
        start(Child.of("child", folder, Child.FAITHFUL));
        long before = awaitHealthy("child").pid();

        ProcessGroup.signal(before, "KILL");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(board.row("child"))
                .matches(row -> row.healthy() && row.pid() != before && row.restarts() == 1));
        assertThat(history).anyMatch(rows -> rows.getFirst().detail().equals("ended by signal 9"));
    }

    @Test
    void leavesNothingBehind() throws IOException {
        start(Child.of("stubborn", folder, "trap '' TERM; " + Child.FAITHFUL));
        ProcessHandle process = ProcessHandle.of(awaitHealthy("stubborn").pid()).orElseThrow();
        ProcessHandle grandchild = grandchild("stubborn");

        supervisor.close();

        assertThat(process.isAlive()).isFalse();
        await().atMost(PATIENCE).until(() -> !grandchild.isAlive());
        assertThat(board.row("stubborn").state()).isEqualTo("stopped");
        assertThat(layout.run().resolve("stubborn.pid")).doesNotExist();
    }

    @Test
    void stopsInReverse() {
        start(Child.of("first", folder, Child.FAITHFUL), Child.of("second", folder, Child.FAITHFUL, "first"));
        awaitHealthy("second");

        supervisor.close();

        assertThat(history)
                .noneMatch(rows -> rows.getFirst().state().equals("stopping")
                        && !rows.getLast().state().equals("stopped"));
    }

    @Test
    void whatNeverBecomesHealthyIsHopelessAfterAFewTries() {
        start(Child.of("broken", folder, "echo cannot >&2; exit 3"));

        await().atMost(PATIENCE).until(() -> board.row("broken").hopeless());

        assertThat(board.row("broken").detail()).isEqualTo("ended while starting, ended with status 3");
        assertThat(layout.log("broken")).content().contains("cannot");
    }

    @Test
    void aStartThatHangsIsEnded() {
        start(new Child("hanging", folder, "sleep 300", Set.of(), Duration.ofMillis(300)));

        await().atMost(PATIENCE).until(() -> board.row("hanging").restarts() > 0);

        assertThat(history).anyMatch(rows -> rows.getFirst().detail().startsWith("not healthy within"));
    }

    @Test
    void aKilledSupervisorsChildrenAreFoundAndStopped() throws IOException, InterruptedException {
        start(Child.of("orphan", folder, Child.FAITHFUL));
        ProcessHandle process = ProcessHandle.of(awaitHealthy("orphan").pid()).orElseThrow();
        ProcessHandle grandchild = grandchild("orphan");
        List<String> said = new ArrayList<>();

        int swept = new Leftovers(layout.run()).sweep(said::add);

        assertThat(swept).isEqualTo(1);
        assertThat(said).singleElement().asString().contains("orphan").contains("pid " + process.pid());
        assertThat(process.isAlive()).isFalse();
        await().atMost(PATIENCE).until(() -> !grandchild.isAlive());
    }

    @Test
    void aNumberThatNowBelongsToAnotherProcessIsLeftAlone() throws IOException, InterruptedException {
        Process stranger = new ProcessBuilder("sleep", "300").start();
        try {
            PidFile note = PidFile.of(stranger.toHandle(), "TERM", Duration.ZERO);
            new PidFile(note.pid(), note.startedAt().minusSeconds(3600), "TERM", Duration.ZERO)
                    .write(layout.run().resolve("old.pid"));

            int swept = new Leftovers(layout.run()).sweep(line -> {});

            assertThat(swept).isZero();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(layout.run().resolve("old.pid")).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private void start(Child... children) {
        supervisor = new Supervisor(layout, List.of(children), board);
        supervisor.start();
    }

    private ComponentStatus awaitHealthy(String name) {
        await().atMost(PATIENCE).until(() -> board.row(name).healthy());
        return board.row(name);
    }

    private ProcessHandle grandchild(String name) throws IOException {
        String pid = Files.readString(folder.resolve(name + ".ready.child")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}

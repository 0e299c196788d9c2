package io.baton.stack.supervise;

import io.baton.stack.component.Component;
import io.baton.stack.component.Launch;
import io.baton.stack.component.Port;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A component that is a few lines of shell; healthy when it has made its file.
 *
 * @param script reads the variable {@code READY}, the file to make
 */
record Child(String name, Path folder, String script, Set<String> dependsOn, Duration startTimeout)
        implements Component {

    /** Says that it is ready and waits, with a child of its own, until it is told to stop. */
    static final String FAITHFUL = "sleep 300 & echo $! > $READY.child; touch $READY; wait";

    static Child of(String name, Path folder, String script, String... dependsOn) {
        return new Child(name, folder, script, Set.of(dependsOn), Duration.ofSeconds(20));
    }

    Path ready() {
        return folder.resolve(name + ".ready");
    }

    @Override
    public List<Port> ports() {
        return List.of();
    }

    @Override
    public Launch launch() throws Exception {
        Files.deleteIfExists(ready());
        return new Launch(List.of("sh", "-c", script), Map.of("READY", ready().toString()), folder);
    }

    @Override
    public boolean healthy() {
        return Files.exists(ready());
    }

    @Override
    public Duration stopGrace() {
        return Duration.ofMillis(500);
    }
}

package io.baton.stack.component;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * One part of the local stack: how to make it ready, start it, see that it is well, and stop it. A component knows
 * nothing about when it is started; that is the supervisor's business.
 */
public interface Component {

    /** The name in the table, the logs and {@code status --json}. */
    String name();

    /** What must be healthy before this one is started. */
    default Set<String> dependsOn() {
        return Set.of();
    }

    /** Every port it listens on; the first one is shown. */
    List<Port> ports();

    /**
     * Gets programs and writes configuration. Runs before the dependencies are healthy, possibly for minutes.
     *
     * @param progress told what is going on, one short line at a time
     */
    default void prepare(Progress progress) throws Exception {}

    /** How to start the process; asked anew for each start. */
    Launch launch() throws Exception;

    /** Whether it does its work now. Answers within a few seconds and never throws for "not yet". */
    boolean healthy();

    /** What has to exist before others may use it (databases, topics). Runs after each start; must be repeatable. */
    default void whenHealthy() throws Exception {}

    /** How long a start may take before it counts as stuck; a process that ends is noticed at once. */
    default Duration startTimeout() {
        return Duration.ofMinutes(5);
    }

    /** The signal that asks it to stop. */
    default String stopSignal() {
        return "TERM";
    }

    /** How long it may take to stop before it is killed. */
    default Duration stopGrace() {
        return Duration.ofSeconds(10);
    }
}

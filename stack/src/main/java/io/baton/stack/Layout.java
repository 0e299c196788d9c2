package io.baton.stack;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie: the checkout, the state of this stack and the tools that all checkouts of a user share.
 *
 * @param root the checkout, holding {@code pom.xml} and {@code deploy}
 * @param state everything this stack keeps between starts, {@code .baton} unless {@code BATON_STATE} says otherwise
 * @param tools downloaded and built programs, {@code BATON_TOOLS} or {@code ~/.cache/baton}
 */
public record Layout(Path root, Path state, Path tools) {

    /** Reads the places from the environment, with the defaults of the README. */
    public static Layout from(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("BATON_ROOT", "."))
                .toAbsolutePath()
                .normalize();
        Path state = root.resolve(environment.getOrDefault("BATON_STATE", ".baton"));
        return new Layout(root, state.normalize(), toolsOf(environment));
    }

    private static Path toolsOf(Map<String, String> environment) {
        String given = environment.get("BATON_TOOLS");
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        String cache = environment.get("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("baton").toAbsolutePath();
    }

    /** Process ids, the lock and {@code status.json}. */
    public Path run() {
        return state.resolve("run");
    }

    /** One log file per component. */
    public Path logs() {
        return state.resolve("logs");
    }

    /** The log file of one component. */
    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    /** Rendered configuration files. */
    public Path config() {
        return state.resolve("config");
    }

    /** What the running supervisor says about its components. */
    public Path statusFile() {
        return run().resolve("status.json");
    }
}

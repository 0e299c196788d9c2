package io.baton.stack.component;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to start.
 *
 * @param command program and arguments
 * @param environment added to the inherited environment
 * @param directory the working directory
 */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}

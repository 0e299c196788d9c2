package io.baton.stack.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run another JVM of the kind that runs this one. */
public final class Java {
    private Java() {}

    /** The {@code java} that runs this process. */
    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs a main class of this module with this process' class path. */
    public static List<String> command(List<String> options, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }
}

package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.tool.EnvoyProgram;
import io.baton.stack.tool.ToolCache;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints where a program of the stack is, and fetches it first when it is missing: for tests that start one by themselves. */
@Command(name = "tool", hidden = true, description = "Print the path of a program that the stack runs.")
public final class Tool implements Callable<Integer> {

    /** The programs that can be asked for. */
    enum Program {
        envoy
    }

    @Parameters(paramLabel = "PROGRAM", description = "One of ${COMPLETION-CANDIDATES}.")
    private Program program;

    @Override
    public Integer call() throws Exception {
        Layout layout = Layout.from(System.getenv());
        Files.createDirectories(layout.logs());
        switch (program) {
            case envoy -> {
                EnvoyProgram envoy = new EnvoyProgram(layout, new ToolCache(layout.tools()));
                envoy.install(System.err::println);
                System.out.println(envoy.program());
            }
        }
        return 0;
    }
}

package io.baton.stack.command;

import io.baton.stack.Layout;
import io.baton.stack.tool.Archives;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops everything and forgets all state; tools that were downloaded or built stay. */
@Command(name = "reset", description = "Stop everything and remove its state (databases, topics, secrets).")
public final class Reset implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        Layout layout = Layout.from(System.getenv());
        Down.stop(layout);
        Archives.delete(layout.state());
        System.out.println("removed " + layout.state());
        return 0;
    }
}

package io.baton.stack.command;

import io.baton.stack.supervise.ComponentStatus;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows the rows of the board: a table drawn over itself on a terminal, a line per change elsewhere. */
final class StatusTable {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, String> shown = new HashMap<>();
    private int drawn;

    StatusTable(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A table for standard output; the launcher says whether that is a terminal. */
    static StatusTable onStandardOutput() {
        return new StatusTable(System.out, System.getenv("BATON_TERMINAL") != null);
    }

    /** Draws what changed. */
    void show(List<ComponentStatus> rows) {
        if (terminal) {
            redraw(rows);
        } else {
            rows.forEach(this::line);
        }
    }

    /** From now on changes are lines, also on a terminal: the table stays above. */
    void settle(List<ComponentStatus> rows) {
        show(rows);
        drawn = 0;
    }

    /** Prints a row as a line if it changed. */
    void line(ComponentStatus row) {
        String text = row.state() + row.restarts() + row.detail();
        boolean isProgress = row.state().equals("preparing") && row.detail().startsWith("building LiveKit:");
        if (!text.equals(shown.put(row.name(), text)) && !isProgress) {
            out.println(format(row));
        }
    }

    private void redraw(List<ComponentStatus> rows) {
        StringBuilder text = new StringBuilder();
        if (drawn > 0) {
            text.append("\033[").append(drawn).append('A');
        }
        for (ComponentStatus row : rows) {
            String line = format(row);
            text.append("\033[2K")
                    .append(line, 0, Math.min(WIDTH, line.length()))
                    .append('\n');
            shown.put(row.name(), row.state() + row.restarts() + row.detail());
        }
        out.print(text);
        out.flush();
        drawn = rows.size();
    }

    /** One row as people read it. */
    static String format(ComponentStatus row) {
        String mark = row.healthy() ? "●" : row.hopeless() ? "✗" : "○";
        String took = row.healthy() ? String.format(Locale.ROOT, "in %.1f s", row.startMillis() / 1000.0) : "";
        String restarts = row.restarts() == 0 ? "" : "restarts " + row.restarts() + "  ";
        String port = row.port() == 0 ? "" : Integer.toString(row.port());
        String pid = row.pid() == 0 ? "" : Long.toString(row.pid());
        return String.format(
                        Locale.ROOT,
                        "%s %-17s %-10s %-10s %6s %8s  %s%s",
                        mark,
                        row.name(),
                        row.state(),
                        took,
                        port,
                        pid,
                        restarts,
                        row.detail())
                .stripTrailing();
    }
}

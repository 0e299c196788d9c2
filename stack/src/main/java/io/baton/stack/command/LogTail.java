package io.baton.stack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
final class LogTail {
    private static final int WIDEST = 300;
    private static final int WINDOW = 256 * 1024;

    private LogTail() {}

    /** Prints the last lines; nothing when there is no such file. */
    static void print(Path log, int lines, PrintStream out) throws IOException {
        last(log, lines)
                .forEach(line -> out.println("  | " + (line.length() > WIDEST ? line.substring(0, WIDEST) : line)));
    }

    static List<String> last(Path log, int lines) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - WINDOW);
            List<String> all = read(file, from).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        }
    }

    /** What was written after that position. */
    static String read(RandomAccessFile file, long from) throws IOException {
        byte[] bytes = new byte[(int) Math.min(WINDOW, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package io.baton.stack.command;

import io.baton.stack.Layout;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the components print. */
@Command(name = "logs", description = "Show the logs of one component, or of all.")
public final class Logs implements Callable<Integer> {
    private static final long LOOK_EVERY_MILLIS = 200;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A component, or build, tools, supervisor.")
    private String name;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what comes.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "100",
            description = "How many lines of the past (${DEFAULT-VALUE}).")
    private int lines;

    @Override
    public Integer call() throws Exception {
        Layout layout = Layout.from(System.getenv());
        List<Path> files = files(layout);
        if (files.isEmpty()) {
            System.err.println(name == null ? "there are no logs yet" : "no log of " + name + " in " + layout.logs());
            return 1;
        }
        Map<Path, Long> read = new HashMap<>();
        for (Path file : files) {
            read.put(file, Files.size(file));
            LogTail.last(file, name == null ? Math.max(1, lines / files.size()) : lines)
                    .forEach(line -> print(file, line));
        }
        while (follow) {
            for (Path file : files) {
                read.put(file, printNew(file, read.get(file)));
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return 0;
    }

    private List<Path> files(Layout layout) throws IOException {
        if (!Files.isDirectory(layout.logs())) {
            return List.of();
        }
        try (Stream<Path> logs = Files.list(layout.logs())) {
            return logs.filter(file -> file.toString().endsWith(".log"))
                    .filter(file -> name == null || file.equals(layout.log(name)))
                    .sorted()
                    .toList();
        }
    }

    private long printNew(Path file, long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long start = log.length() < from ? 0 : from;
            String text = LogTail.read(log, start);
            int complete = text.lastIndexOf('\n') + 1;
            text.substring(0, complete).lines().forEach(line -> print(file, line));
            return start + text.substring(0, complete).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        }
    }

    private void print(Path file, String line) {
        String prefix = name == null ? file.getFileName().toString().replace(".log", "") + " | " : "";
        System.out.println(prefix + line);
    }
}

package io.baton.systemtest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where figures were taken. */
record Machine(String system, int processors, String processor, long memoryMegabytes, String java, String note) {

    private static final String SHARED =
            "load generator, contenders, database, broker and services share these processors";

    static Machine here() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                line("/proc/cpuinfo", "model name"),
                megabytes(line("/proc/meminfo", "MemTotal")),
                Runtime.version().toString(),
                SHARED);
    }

    private static long megabytes(String kilobytes) {
        String digits = kilobytes.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
    }

    private static String line(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        } catch (IOException | RuntimeException unknownHere) {
            return "";
        }
    }
}

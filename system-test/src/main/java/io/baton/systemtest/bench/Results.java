package io.baton.systemtest.bench;

import com.fasterxml.jackson.databind.SerializationFeature;
import io.baton.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The file in which a benchmark's figures are kept, with the machine they were taken on. */
final class Results {

    private static final Path FOLDER = Path.of("docs", "bench");

    private Results() {}

    static void write(String name, Map<String, ?> figures) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", Machine.here());
        all.putAll(figures);
        Path file = FOLDER.resolve(name + ".json");
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    file,
                    EventJson.mapper()
                                    .writer(SerializationFeature.INDENT_OUTPUT)
                                    .writeValueAsString(all)
                            + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(file);
    }
}

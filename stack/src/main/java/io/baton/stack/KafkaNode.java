package io.baton.stack;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka broker and controller (KRaft) in a JVM of its own: formats its folder on the first start, then runs until it
 * is told to stop. The only argument is the properties file.
 */
public final class KafkaNode {
    private KafkaNode() {}

    public static void main(String[] args) throws IOException {
        Path properties = Path.of(args[0]);
        Path data = Path.of(load(properties).getProperty("log.dirs"));
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(properties);
        }
        Kafka.main(new String[] {properties.toString()});
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void format(Path properties) {
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", properties.toString()};
        int status = StorageTool.execute(command, System.out);
        if (status != 0) {
            throw new IllegalStateException("formatting the Kafka folder failed with status " + status);
        }
    }
}

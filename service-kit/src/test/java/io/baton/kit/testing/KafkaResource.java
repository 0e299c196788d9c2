package io.baton.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;

/** A real Kafka broker (KRaft, one node, in this process) for the tests of one module. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private Path directory;
    private KafkaRaftServer server;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("baton-kafka");
            int broker = freePort();
            Properties properties = properties(directory, broker, freePort());
            Path file = directory.resolve("server.properties");
            try (var out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
            StorageTool.execute(
                    new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                    new java.io.PrintStream(
                            java.io.OutputStream.nullOutputStream(), true, java.nio.charset.StandardCharsets.UTF_8));
            server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            server.startup();
            return Map.of("kafka.bootstrap.servers", "localhost:" + broker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path directory, int broker, int controller) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", "PLAINTEXT://localhost:" + broker + ",CONTROLLER://localhost:" + controller,
                "advertised.listeners", "PLAINTEXT://localhost:" + broker,
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@localhost:" + controller,
                "log.dirs", directory.resolve("log").toString(),
                "offsets.topic.replication.factor", "1",
                "num.partitions", "4",
                "group.initial.rebalance.delay.ms", "0"));
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("offsets.topic.num.partitions", "1");
        return properties;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
        if (directory != null) {
            try {
                Utils.delete(directory.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package io.baton.stack.component;

import static java.util.Map.entry;

import io.baton.stack.KafkaNode;
import io.baton.stack.Settings;
import io.baton.stack.tool.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Apache Kafka in KRaft mode, one node, with the topics of the events contract. */
public final class KafkaComponent implements Component {
    /** A record goes with the last one of its segment, and Kafka looks every five minutes: together no more than a day. */
    private static final Map<String, String> FORGOTTEN_IN_A_DAY =
            Map.of("retention.ms", "82500000", "segment.ms", "3600000");

    /** Topics and their partitions; docker-compose creates the same ones. */
    public static final Map<String, Integer> TOPICS = Map.ofEntries(
            entry("baton.calls", 12),
            entry("baton.agents", 6),
            entry("baton.crm", 6),
            entry("baton.conversations", 6),
            entry("baton.transcripts", 12),
            entry("baton.calls.dlq", 1),
            entry("baton.agents.dlq", 1),
            entry("baton.crm.dlq", 1),
            entry("baton.conversations.dlq", 1));

    /** Topics that hold what people said, and so forget it after a day; segments of files are closed in time to be forgotten. */
    public static final Map<String, Map<String, String>> FORGETFUL =
            Map.of("baton.transcripts", FORGOTTEN_IN_A_DAY, "baton.conversations.dlq", FORGOTTEN_IN_A_DAY);

    private final Settings settings;
    private final Path folder;
    private Admin admin;

    public KafkaComponent(Settings settings) {
        this.settings = settings;
        this.folder = settings.layout().state().resolve("kafka");
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Port> ports() {
        return List.of(
                Port.tcp("clients", settings.ports().kafka()),
                Port.tcp("controller", settings.ports().kafkaController()));
    }

    @Override
    public void prepare(Progress progress) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("server.properties"), """
                        process.roles=broker,controller
                        node.id=1
                        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                        controller.listener.names=CONTROLLER
                        controller.quorum.voters=1@127.0.0.1:%2$d
                        log.dirs=%3$s
                        auto.create.topics.enable=false
                        offsets.topic.replication.factor=1
                        offsets.topic.num.partitions=8
                        transaction.state.log.replication.factor=1
                        transaction.state.log.min.isr=1
                        share.coordinator.state.topic.replication.factor=1
                        share.coordinator.state.topic.min.isr=1
                        group.initial.rebalance.delay.ms=0
                        broker.session.timeout.ms=3000
                        broker.heartbeat.interval.ms=500
                        """.formatted(
                        settings.ports().kafka(), settings.ports().kafkaController(), folder.resolve("data")));
    }

    @Override
    public Launch launch() {
        List<String> command = Java.command(
                List.of(
                        "-Xms128m",
                        "-Xmx384m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-Dorg.slf4j.simpleLogger.showDateTime=true",
                        "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS"),
                KafkaNode.class,
                List.of(folder.resolve("server.properties").toString()));
        return new Launch(command, Map.of(), folder);
    }

    @Override
    public boolean healthy() {
        if (!Probe.tcp(settings.ports().kafka())) {
            return false;
        }
        try {
            return !admin().describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void whenHealthy() throws Exception {
        Set<String> there = admin().listTopics().names().get(10, TimeUnit.SECONDS);
        List<NewTopic> missing = TOPICS.entrySet().stream()
                .filter(topic -> !there.contains(topic.getKey()))
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1)
                        .configs(FORGETFUL.getOrDefault(topic.getKey(), Map.of())))
                .collect(Collectors.toList());
        admin().createTopics(missing).all().get(20, TimeUnit.SECONDS);
    }

    /** One client for all questions; it finds the broker again by itself. */
    private synchronized Admin admin() {
        if (admin == null) {
            Properties properties = new Properties();
            properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafkaBootstrap());
            properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, "3000");
            properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "10000");
            properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "200");
            admin = Admin.create(properties);
        }
        return admin;
    }

    @Override
    public Duration stopGrace() {
        return Duration.ofSeconds(15);
    }
}

package io.baton.stack.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.stack.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tails the domain events readably. */
@Command(name = "events", description = "Follow the domain events.")
public final class Events implements Callable<Integer> {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Option(names = "--type", description = "Only types that contain this, for example transfer.completed.")
    private String type = "";

    @Option(names = "--call", description = "Only this call; the start or the end of its id is enough.")
    private String call = "";

    @Option(names = "--json", description = "One JSON object a line: attributes and data.")
    private boolean json;

    @Option(names = "--all", description = "Begin with the oldest event there is.")
    private boolean all;

    @Option(names = "--since", description = "Begin that many minutes ago.", paramLabel = "MINUTES")
    private Integer since;

    @Option(names = "--no-follow", description = "Stop after the last event there is.")
    private boolean noFollow;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.from(System.getenv());
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(properties(settings))) {
            List<TopicPartition> partitions = partitions(consumer);
            if (partitions.isEmpty()) {
                System.err.println("baton: there are no topics baton.* yet");
                return 1;
            }
            consumer.assign(partitions);
            seek(consumer, partitions);
            follow(consumer, partitions);
        } catch (org.apache.kafka.common.errors.TimeoutException e) {
            System.err.println("baton: Kafka does not answer at " + settings.kafkaBootstrap() + "; run ./baton up");
            return 1;
        }
        return 0;
    }

    private static Properties properties(Settings settings) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.kafkaBootstrap());
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "8000");
        return properties;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("baton."))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void seek(KafkaConsumer<String, String> consumer, Collection<TopicPartition> partitions) {
        if (since != null) {
            consumer.seekToEnd(partitions);
            long from = Instant.now().minus(Duration.ofMinutes(since)).toEpochMilli();
            Map<TopicPartition, Long> wanted = new java.util.HashMap<>();
            partitions.forEach(partition -> wanted.put(partition, from));
            consumer.offsetsForTimes(wanted).forEach((partition, offset) -> {
                if (offset != null) {
                    consumer.seek(partition, offset.offset());
                }
            });
        } else if (all || !call.isEmpty() || noFollow) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
    }

    private void follow(KafkaConsumer<String, String> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (true) {
            List<ConsumerRecord<String, String>> batch = new ArrayList<>();
            consumer.poll(POLL).forEach(batch::add);
            batch.sort(java.util.Comparator.comparing(record -> header(record, "ce_time")));
            for (ConsumerRecord<String, String> record : batch) {
                if (wanted(record)) {
                    System.out.println(json ? asJson(record) : readable(record));
                }
            }
            if (noFollow
                    && ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                return;
            }
        }
    }

    boolean wanted(ConsumerRecord<String, String> record) {
        String id = callOf(record);
        return header(record, "ce_type").contains(type) && (id.startsWith(call) || id.endsWith(call));
    }

    private static String callOf(ConsumerRecord<String, String> record) {
        String inData = data(record).path("callId").asText();
        return inData.isEmpty() && record.key() != null ? record.key() : inData;
    }

    private static JsonNode data(ConsumerRecord<String, String> record) {
        try {
            return record.value() == null ? JSON.nullNode() : JSON.readTree(record.value());
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(record.value());
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static String asJson(ConsumerRecord<String, String> record) {
        Map<String, String> attributes = new TreeMap<>();
        record.headers().forEach(header -> {
            if (header.key().startsWith("ce_")) {
                attributes.put(header.key().substring(3), header(record, header.key()));
            }
        });
        ObjectNode event = JSON.createObjectNode();
        event.put("topic", record.topic());
        event.put("key", record.key());
        attributes.forEach(event::put);
        event.set("data", data(record));
        return event.toString();
    }

    static String readable(ConsumerRecord<String, String> record) {
        String name =
                header(record, "ce_type").replaceFirst("^io\\.baton\\.", "").replaceFirst("\\.v1$", "");
        StringBuilder summary = new StringBuilder();
        data(record).properties().forEach(field -> {
            if (!field.getKey().equals("callId")
                    && field.getValue().isValueNode()
                    && !field.getValue().isNull()) {
                summary.append(field.getKey())
                        .append('=')
                        .append(shortened(field.getValue().asText()))
                        .append(' ');
            }
        });
        return String.format(
                        Locale.ROOT,
                        "%s  %-30s %-8s %s",
                        TIME.format(timeOf(record)),
                        name,
                        shortened(callOf(record)),
                        summary)
                .stripTrailing();
    }

    private static Instant timeOf(ConsumerRecord<String, String> record) {
        String time = header(record, "ce_time");
        return time.isEmpty() ? Instant.ofEpochMilli(record.timestamp()) : Instant.parse(time);
    }

    /** UUIDs cut to their random end; the beginning is a time, and much the same for neighbours. */
    private static String shortened(String text) {
        return UUID.matcher(text).replaceAll(id -> id.group().substring(28));
    }
}

package io.baton.systemtest.events;

import com.networknt.schema.Error;
import io.baton.events.CloudEvent;
import io.baton.events.EventCatalogue;
import io.baton.events.EventType;
import io.baton.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Records every domain event from the moment it is opened, and holds each against its published JSON Schema.
 *
 * <p>{@link #faults()} lists all that broke the contract: a test that ends well has none.
 */
public final class EventTape implements AutoCloseable {

    /** An event as it came: its place in the topic and its envelope. */
    public record Taken(String topic, int partition, long offset, String key, CloudEvent event) {}

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final EventSchemas schemas = new EventSchemas();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    /** Starts to record; returns when every event published from now on will be on the tape. */
    public EventTape(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        50),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : List.of(Topics.CALLS, Topics.AGENTS)) {
            consumer.partitionsFor(topic, Duration.ofSeconds(20))
                    .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy; asking for the position does it now.
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("event-tape").daemon().start(this::run);
    }

    private void run() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(this::take);
            }
        } catch (WakeupException closed) {
            // close() was called
        } finally {
            ended.countDown();
        }
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        String place = message.topic() + "/" + message.partition() + "@" + message.offset();
        try {
            CloudEvent event = CloudEvent.fromHeaders(headers, message.value());
            taken.add(new Taken(message.topic(), message.partition(), message.offset(), message.key(), event));
            check(place, message, event);
        } catch (RuntimeException malformed) {
            faults.add(place + " is no CloudEvent: " + malformed);
        }
    }

    private void check(String place, ConsumerRecord<String, byte[]> message, CloudEvent event) {
        EventType type = EventCatalogue.byType(event.type()).orElse(null);
        if (type == null) {
            faults.add(place + " has the unknown type " + event.type());
            return;
        }
        if (!type.topic().equals(message.topic())) {
            faults.add(place + ": " + event.type() + " belongs on " + type.topic());
        }
        if (!message.key().equals(event.partitionkey())) {
            faults.add(place + ": key and partitionkey differ");
        }
        String json = new String(message.value(), StandardCharsets.UTF_8);
        for (Error error : schemas.faults(type, json)) {
            faults.add(place + ": " + event.type() + " " + error + " in " + json);
        }
    }

    /** All events up to now, in the order they were read. */
    public List<Taken> all() {
        return List.copyOf(taken);
    }

    /** The events about one call up to now: one partition, so this is their order for everybody. */
    public List<CloudEvent> ofCall(UUID callId) {
        return taken.stream()
                .filter(one ->
                        one.topic().equals(Topics.CALLS) && callId.toString().equals(one.key()))
                .map(Taken::event)
                .toList();
    }

    /** What broke the contract so far. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Whether any event so far is like this. */
    public boolean has(Predicate<CloudEvent> wanted) {
        return taken.stream().map(Taken::event).anyMatch(wanted);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            ended.await();
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}

package io.baton.transfer.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.events.CloudEvent;
import io.baton.events.MalformedEvent;
import io.baton.kit.inbox.Incoming;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * The events of some topics for one follower, read in no consumer group on a thread of its own: nobody else waits for a slow
 * follower, and a slow follower's events wait in Kafka.
 */
final class FollowedEvents implements Runnable {

    private static final Logger LOG = Logger.getLogger(FollowedEvents.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private final Collection<String> topics;
    private final EventFilter filter;
    private final EventFollower follower;
    private volatile boolean over;

    FollowedEvents(Map<String, Object> kafka, Collection<String> topics, EventFilter filter, EventFollower follower) {
        this.kafka = kafka;
        this.topics = topics;
        this.filter = filter;
        this.follower = follower;
    }

    /** Nothing is told from now on. */
    void end() {
        over = true;
    }

    @Override
    public void run() {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            seek(consumer);
            tell(EventFollower::following);
            while (!over) {
                batch(consumer).forEach(this::tellOf);
            }
        } catch (TimeoutException e) {
            tell(EventFollower::away);
        } catch (RuntimeException e) {
            LOG.debugf(e, "The events are not followed any longer");
        }
    }

    private void seek(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = topics.stream()
                .map(topic -> consumer.partitionsFor(topic, PATIENCE))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        filter.since().ifPresent(since -> goBack(consumer, partitions, since));
        // A position is looked up on demand: now, so that nothing published from here on is missed.
        partitions.forEach(partition -> consumer.position(partition, PATIENCE));
    }

    private static void goBack(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions, Instant since) {
        Map<TopicPartition, Long> wanted = new HashMap<>();
        partitions.forEach(partition -> wanted.put(partition, Math.max(0, since.toEpochMilli())));
        consumer.offsetsForTimes(wanted, PATIENCE).forEach((partition, found) -> {
            if (found != null) {
                consumer.seek(partition, found.offset());
            }
        });
    }

    /** What came together, in the order of publication, as far as clocks can tell. */
    private static List<ConsumerRecord<String, byte[]>> batch(KafkaConsumer<String, byte[]> consumer) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        consumer.poll(POLL).forEach(records::add);
        records.sort(Comparator.comparingLong(ConsumerRecord::timestamp));
        return records;
    }

    private void tellOf(ConsumerRecord<String, byte[]> record) {
        try {
            CloudEvent event = Incoming.event(record);
            if (filter.wants(event)) {
                JsonNode seen = json(record, event);
                tell(told -> told.event(seen));
            }
        } catch (MalformedEvent e) {
            LOG.debugf("A record that is no event is left out: %s", e.getMessage());
        }
    }

    private void tell(Consumer<EventFollower> what) {
        if (!over) {
            what.accept(follower);
        }
    }

    private static JsonNode json(ConsumerRecord<String, byte[]> record, CloudEvent event) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode();
        event.headers().forEach((name, value) -> {
            if (name.startsWith("ce_")) {
                envelope.put(name.substring("ce_".length()), value);
            }
        });
        envelope.put("datacontenttype", CloudEvent.CONTENT_TYPE);
        envelope.set("data", event.data());
        ObjectNode seen = JsonNodeFactory.instance.objectNode();
        seen.put("topic", record.topic());
        seen.put("partition", record.partition());
        seen.put("offset", record.offset());
        seen.set("event", envelope);
        return seen;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        // The buffers of a follower: one person reads no faster.
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1_048_576);
        return settings;
    }
}

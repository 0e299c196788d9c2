package io.baton.systemtest.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A consumer at a topic of its own, which notes when each numbered event was committed and when it came. An event's number is the
 * low half of its id.
 */
final class LagTape implements AutoCloseable {

    /** As many as Baton's own topics have. */
    private static final int PARTITIONS = 8;

    private final BenchTopic topic;
    private final KafkaConsumer<String, byte[]> consumer;
    private final AtomicLongArray committed;
    private final AtomicLongArray received;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger count = new AtomicInteger();

    LagTape(String bootstrapServers, String name, int most) {
        this.topic = new BenchTopic(bootstrapServers, name, PARTITIONS);
        this.committed = new AtomicLongArray(most);
        this.received = new AtomicLongArray(most);
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(new TopicPartition(name, i));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Thread.ofPlatform().name("lag-tape").daemon().start(this::read);
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (var message : consumer.poll(Duration.ofSeconds(1))) {
                    byte[] id = message.headers().lastHeader("ce_id").value();
                    int number = (int) UUID.fromString(new String(id, StandardCharsets.US_ASCII))
                            .getLeastSignificantBits();
                    if (received.compareAndSet(number, 0, System.nanoTime())) {
                        count.incrementAndGet();
                    }
                }
            }
        } catch (WakeupException closed) {
            // close() was called
        } finally {
            ended.countDown();
        }
    }

    /** The events from a number on were committed now. */
    void committed(int from, int events) {
        long now = System.nanoTime();
        for (int i = from; i < from + events; i++) {
            committed.set(i, now);
        }
    }

    /** How many different events have come. */
    int count() {
        return count.get();
    }

    /** Sorted nanoseconds from commit to here of those events that came; one that was faster than the commit's own answer took 0. */
    long[] lags(int from, int to) {
        long[] lags = new long[to - from];
        int seen = 0;
        for (int i = from; i < to; i++) {
            if (received.get(i) != 0 && committed.get(i) != 0) {
                lags[seen++] = Math.max(0, received.get(i) - committed.get(i));
            }
        }
        long[] sorted = Arrays.copyOf(lags, seen);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Stops reading and takes the topic away. */
    @Override
    public void close() {
        consumer.wakeup();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        topic.close();
    }
}

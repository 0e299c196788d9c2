package io.baton.systemtest.events;

import io.baton.events.CloudEvent;
import io.baton.events.Topics;
import io.baton.events.transcript.TranscriptSegmentRecognized;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The service that recognises what is said in calls, as the others see it: it tells pieces of speech, and only such as fit the contract. */
public final class Recogniser implements AutoCloseable {

    private static final String SOURCE = "/recogniser";
    private static final long TIMEOUT_SECONDS = 30;

    private final EventSchemas schemas = new EventSchemas();
    private final KafkaProducer<String, byte[]> producer;
    private final String topic;

    public Recogniser(String bootstrapServers) {
        this(bootstrapServers, Topics.TRANSCRIPTS);
    }

    /** The same at another topic. */
    public Recogniser(String bootstrapServers, String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** A piece of speech in its envelope. Each envelope has an id of its own: told twice in the same one it is told again. */
    public static CloudEvent event(TranscriptSegmentRecognized segment) {
        return CloudEvent.of(id(), SOURCE, segment.endedAt(), segment.segmentVersion(), segment);
    }

    private static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = Instant.now().toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(high, random.nextLong() >>> 2 | 1L << 63);
    }

    /**
     * Tells these, in this order; returns when the broker has all.
     *
     * @throws AssertionError when one does not fit its published schema
     */
    public void tell(List<CloudEvent> events) {
        List<Future<RecordMetadata>> sent = events.stream().map(this::send).toList();
        sent.forEach(Recogniser::await);
    }

    private Future<RecordMetadata> send(CloudEvent event) {
        var type = event.event().orElseThrow().type();
        var faults = schemas.faults(type, new String(event.value(), StandardCharsets.UTF_8));
        if (!faults.isEmpty()) {
            throw new AssertionError(type.type() + " does not fit its schema: " + faults);
        }
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, event.partitionkey(), event.value());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return producer.send(message);
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka refused", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}

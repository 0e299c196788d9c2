package io.baton.systemtest.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;

/** A topic of a benchmark's own, which is gone when it is over. */
final class BenchTopic implements AutoCloseable {

    private static final long TIMEOUT_SECONDS = 20;

    private final Admin admin;
    private final String name;

    BenchTopic(String bootstrapServers, String name, int partitions) {
        this.name = name;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        await(admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                .all());
    }

    String name() {
        return name;
    }

    private static void await(KafkaFuture<?> future) {
        try {
            future.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka refused", e);
        }
    }

    @Override
    public void close() {
        try (admin) {
            await(admin.deleteTopics(List.of(name)).all());
        }
    }
}

package io.baton.kit.outbox;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends rows to Kafka. Rows of one key go one after the other, each after the broker's acknowledgement of the one before;
 * keys go side by side.
 */
@ApplicationScoped
class OutboxPublisher {

    private final MutinyEmitter<byte[]> emitter;

    OutboxPublisher(
            @Channel("domain-events") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** Publishes the rows and answers the ids of those the broker acknowledged; a key stops at its first failure. */
    Uni<Set<UUID>> publish(List<OutboxRow> rows) {
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        List<Uni<Void>> lanes = rows.stream().collect(Collectors.groupingBy(OutboxRow::key)).values().stream()
                .map(lane -> inOrder(lane, acknowledged))
                .toList();
        return Uni.join().all(lanes).andCollectFailures().replaceWith(acknowledged);
    }

    private Uni<Void> inOrder(List<OutboxRow> lane, Set<UUID> acknowledged) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (OutboxRow row : lane) {
            done = done.chain(() -> send(row)).invoke(() -> acknowledged.add(row.id()));
        }
        // A failed lane only means that its rows stay in the table and are tried again.
        return done.onFailure().recoverWithNull();
    }

    private Uni<Void> send(OutboxRow row) {
        RecordHeaders headers = new RecordHeaders();
        row.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        // The same trace context where Kafka instrumentation looks for it.
        String traceparent = row.headers().get("ce_traceparent");
        if (traceparent != null) {
            headers.add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        }
        return emitter.sendMessage(Message.of(
                row.data().getBytes(StandardCharsets.UTF_8),
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(row.topic())
                        .withKey(row.key())
                        .withHeaders(headers)
                        .build())));
    }
}

package io.baton.kit.deadletter;

import io.smallrye.mutiny.Uni;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A consumer whose records go to a dead-letter topic when it cannot handle them. A service has at most one. */
public interface DeadLetterConsumer {

    /** The dead-letter topic, as the channel's {@code dead-letter-queue.topic} names it. */
    String deadLetterTopic();

    /** Has the record's effect in the transaction that is open now, once however often it comes; fails when it still cannot. */
    Uni<Void> takeAgain(ConsumerRecord<String, byte[]> record);
}
